using System.Globalization;
using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words of exports: sheets, columns and what a reader must know first.</summary>
/// <param name="language">The language.</param>
internal sealed class ExportText(ReportLanguage language)
{
    private readonly ExportColumnText _columns = new(language);
    private readonly TargetText _target = new(language);

    /// <summary>The numbers behind a judgement that get a column, in order.</summary>
    public static IReadOnlyList<string> NumberNames => ExportColumnText.NumberNames;

    /// <summary>Sheet to read first.</summary>
    public string ReadmeSheet => language.Of("Leesmij", "Readme");

    /// <summary>Sheet with the rows.</summary>
    public string DataSheet => language.Of("Gegevens", "Data");

    /// <summary>Sheet with what they mean.</summary>
    public string MetadataSheet => language.Of("Metadata", "Metadata");

    /// <summary>Sheet with what changed.</summary>
    public string ChangesSheet => language.Of("Wijzigingen", "Changes");

    /// <summary>Row of an indicator.</summary>
    public string IndicatorRow => language.Of("indicator", "indicator");

    /// <summary>Row of a source.</summary>
    public string SourceRow => language.Of("bron", "source");

    /// <summary>Row of a column.</summary>
    public string ColumnRow => language.Of("kolom", "column");

    /// <summary>A figure that its source no longer has.</summary>
    public string Gone => language.Of("niet meer in de bron", "no longer in the source");

    /// <summary>A target that is no longer asked of an area.</summary>
    public string NoLongerAsked => language.Of("Niet meer gevraagd", "No longer asked");

    /// <summary>Columns of the readme.</summary>
    public IReadOnlyList<ExportColumn> ReadmeColumns => _columns.Readme;

    /// <summary>Columns of the metadata.</summary>
    public IReadOnlyList<ExportColumn> MetadataColumns => _columns.Metadata;

    /// <summary>Columns of figures.</summary>
    public IReadOnlyList<ExportColumn> FigureColumns => _columns.Figures;

    /// <summary>Columns of replaced figures.</summary>
    public IReadOnlyList<ExportColumn> FigureChangeColumns => _columns.FigureChanges;

    /// <summary>Columns of judgements.</summary>
    public IReadOnlyList<ExportColumn> AssessmentColumns => _columns.Assessments;

    /// <summary>Columns of judgements that changed.</summary>
    public IReadOnlyList<ExportColumn> StatusChangeColumns => _columns.StatusChanges;

    /// <summary>How firm a target is.</summary>
    public string State(TargetState state) => _target.State(state);

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

    /// <summary>How a figure reached its area.</summary>
    public string Quality(FigureQuality quality) => quality switch
    {
        FigureQuality.Direct => language.Of("voor dit gebied gepubliceerd", "published for this area"),
        FigureQuality.Aggregated => language.Of("samengevoegd uit kleinere gebieden", "combined from smaller areas"),
        FigureQuality.Apportioned => language.Of("verdeeld over gebieden", "apportioned over areas"),
        FigureQuality.Inherited => language.Of("overgenomen van een groter gebied", "taken over from a larger area"),
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "Every quality needs its own words."),
    };

    /// <summary>What a reader must know first, line by line.</summary>
    public IEnumerable<(string Subject, string Text)> Readme(ExportBook book, ReportNumbers numbers)
    {
        bool isFigures = book.Content is ExportContent.Figures;
        yield return (language.Of("Inhoud", "Content"), isFigures
            ? language.Of("Cijfers van de monitor Gezond Maastricht, één rij per cijfer.", "Figures of the Gezond Maastricht monitor, one row a figure.")
            : language.Of("Oordelen van de monitor Gezond Maastricht, één rij per doel, gebied en groep.", "Judgements of the Gezond Maastricht monitor, one row a target, area and group."));
        yield return (language.Of("Rijen", "Rows"), RowsOf(book.Content).ToString(CultureInfo.InvariantCulture));
        yield return (language.Of("Keuze", "Selection"), book.Selection.Count == 0
            ? language.Of("alles waar het rapport over gaat", "everything that the report is about")
            : string.Join(" ", book.Selection));
        yield return (language.Of("Stand", "State"), book.AsOf is { } day
            ? language.Of($"zoals bekend op {numbers.Date(day)}", $"as known on {numbers.Date(day)}")
            : language.Of("zoals nu bekend", "as known now"));
        if (book.Sources.Count > 0)
        {
            yield return (language.Of("Opgehaald", "Retrieved"), language.Of(
                $"laatst op {numbers.Date(book.Sources.Max(source => source.RetrievedOn))}",
                $"last on {numbers.Date(book.Sources.Max(source => source.RetrievedOn))}"));
        }

        foreach ((string subject, string text) in Cautions(book.Content))
        {
            yield return (subject, text);
        }

        yield return (language.Of("Bladen", "Sheets"), language.Of(
            $"{DataSheet}: de rijen. {MetadataSheet}: wat indicatoren, bronnen en kolommen betekenen. {ChangesSheet}: wat eerder anders was.",
            $"{DataSheet}: the rows. {MetadataSheet}: what indicators, sources and columns mean. {ChangesSheet}: what was otherwise before."));
        yield return (language.Of("Herkomst", "Origin"), language.Of(
            "Elke rij heeft een sleutel. 'monitor trace SLEUTEL' wijst de cel in de bron aan.",
            "Every row has a key. 'monitor trace KEY' points at the cell in the source."));
        yield return (language.Of("Licentie", "Licence"), string.Join(
            "; ", book.Sources.Select(source => $"{source.Producer}: {source.Licence}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    private IEnumerable<(string Subject, string Text)> Cautions(ExportContent content)
    {
        string caution = language.Of("Let op", "Caution");
        if (content is ExportContent.Assessments)
        {
            yield return (caution, language.Of(
                "Een oordeel zegt niets over de oorzaak van een verandering.", "A judgement says nothing about the cause of a change."));
            yield break;
        }

        HashSet<FigureKind> kinds = [.. ((ExportContent.Figures)content).Rows.Select(row => row.Kind)];
        yield return (caution, language.Of(
            "Een lege waarde is geen nul; de kolom met de reden zegt waarom er geen cijfer is. Vergelijk alleen cijfers van één tabel, groep en soort.",
            "An empty value is not a zero; the column with the reason says why there is no figure. Compare only figures of one table, group and kind."));
        if (kinds.Contains(FigureKind.Modelled))
        {
            yield return (caution, language.Of(
                "Modelschattingen komen uit een rekenmodel en tonen geen effect van beleid.",
                "Model estimates come from a statistical model and show no effect of policy."));
        }

        if (kinds.Contains(FigureKind.SelfSelected))
        {
            yield return (caution, language.Of(
                "Zelf aangemelde deelnemers zijn geen steekproef: hun cijfers hebben geen marge en gelden alleen voor henzelf.",
                "Self-selected participants are no sample: their figures have no margin and hold for themselves alone."));
        }

        if (kinds.Contains(FigureKind.Synthetic))
        {
            yield return (language.Of("VOORBEELDDATA", "SAMPLE DATA"), language.Of(
                "Rijen met de soort 'voorbeelddata' zijn verzonnen. Gebruik ze niet als cijfers.",
                "Rows of the kind 'sample data' are made up. Do not use them as figures."));
        }
    }

    private static int RowsOf(ExportContent content) => content switch
    {
        ExportContent.Figures figures => figures.Rows.Count,
        ExportContent.Assessments assessments => assessments.Rows.Count,
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, "An export holds figures or judgements."),
    };
}
