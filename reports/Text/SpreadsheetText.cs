using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words in a file for a spreadsheet.</summary>
/// <param name="language">The language.</param>
internal sealed class SpreadsheetText(ReportLanguage language)
{
    private readonly GapText _gap = new(language);

    /// <summary>Names of the columns, in the order of the file for programs.</summary>
    public IReadOnlyList<string> Columns =>
    [
        language.Of("Indicatorcode", "Indicator code"),
        language.Of("Indicator", "Indicator"),
        language.Of("Gebiedscode", "Area code"),
        language.Of("Gebied", "Area"),
        language.Of("Niveau", "Level"),
        language.Of("Groep", "Group"),
        language.Of("Jaar", "Year"),
        language.Of("Waarde", "Value"),
        language.Of("Ondergrens", "Lower limit"),
        language.Of("Bovengrens", "Upper limit"),
        language.Of("Eenheid", "Unit"),
        language.Of("Soort cijfer", "Kind of figure"),
        language.Of("Waarom leeg", "Why empty"),
        language.Of("Tabel", "Table"),
        language.Of("Map in het archief", "Folder in the archive"),
        language.Of("Bestand", "File"),
        language.Of("Rij", "Row"),
        language.Of("Rij-ID", "Row ID"),
        language.Of("Kolom", "Column"),
    ];

    /// <summary>Level of an area.</summary>
    public string Level(AreaKind kind) => kind switch
    {
        AreaKind.Country => language.Of("land", "country"),
        AreaKind.Region => language.Of("regio", "region"),
        AreaKind.Municipality => language.Of("gemeente", "municipality"),
        AreaKind.District => language.Of("wijk", "district"),
        AreaKind.Neighbourhood => language.Of("buurt", "neighbourhood"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every level needs its own word."),
    };

    /// <summary>Why a value is empty; empty text when it is not.</summary>
    public string Gap(Figure figure) => figure switch
    {
        Figure.Known => "",
        Figure.Withheld withheld => _gap.Phrase(withheld.Reason),
        _ => _gap.AbsentPhrase,
    };
}
