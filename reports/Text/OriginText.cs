using System.Globalization;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words and numbers of an origin line.</summary>
/// <param name="language">The language.</param>
internal sealed class OriginText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);
    private readonly FigureText _figure = new(language);
    private readonly PageText _page = new(language);
    private readonly CautionText _caution = new(language);
    private readonly GapText _gap = new(language);
    private readonly KindText _kind = new(language);
    private readonly MakingText _making = new(language);

    /// <summary>Row number as in the file, without a mark for thousands: a reader searches for it.</summary>
    public static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the figures below have in common, before the names of table, file and column.</summary>
    public string Caption(PopulationLabel population, FigureKind kind) =>
        $"{population.Title}; {_kind.Name(kind)}. {language.Of("Tabel, bestand en kolom", "Table, file and column")}:";

    /// <summary>The figure with the decimals that were published, at least one; one that we made ourselves with one.</summary>
    public string Published(Figure.Known figure, string unit)
    {
        if (figure.Making is not null)
        {
            return $"{_figure.WithUnit(figure, unit)}{(figure.Interval is { } made ? $" ({_numbers.Interval(made, ReportNumbers.IsCount(unit) ? 0 : 1, "")})" : string.Empty)}";
        }

        string number = ReportNumbers.IsCount(unit)
            ? _figure.Number(figure, unit)
            : _numbers.WithUnit(_numbers.AtLeastOneDecimal(figure.Value), unit);
        return figure.Interval is FigureInterval interval
            ? $"{number} ({_numbers.AtLeastOneDecimal(interval.Lower)}–{_numbers.AtLeastOneDecimal(interval.Upper)})"
            : number;
    }

    /// <summary>The figure of an origin line, or why there is none.</summary>
    public string Entry(OriginEntry entry, string unit) => entry.Figure switch
    {
        Figure.Known { Making: { } making } known => $"{Published(known, unit)} {_making.Word(making)}{_caution.Behind(known)}",
        Figure.Known known => Published(known, unit) + _caution.Behind(known),
        Figure.Withheld withheld => _gap.Phrase(withheld.Reason),
        _ => _gap.AbsentPhrase,
    };

    /// <summary>The provider's row ID, or that it gives none.</summary>
    public string RowId(long rowId) => rowId < 0 ? _page.None : rowId.ToString(CultureInfo.InvariantCulture);
}
