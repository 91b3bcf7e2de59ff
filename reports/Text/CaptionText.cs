using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Names and captions of charts, tables and sources.</summary>
/// <param name="language">The language.</param>
internal sealed class CaptionText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);
    private readonly PageText _page = new(language);
    private readonly KindText _kind = new(language);
    private readonly GapText _gap = new(language);

    /// <summary>Heading and document of a source in one line.</summary>
    public string ShortSource(SourceCitation source) => $"{source.Producer}, {Title(source)} ({source.TableId})";

    /// <summary>Title as the source words it, with the mark of fictitious figures.</summary>
    public string Title(SourceCitation source) => Marked(source, source.Title);

    /// <summary>The citation as the source words it, with the mark of fictitious figures.</summary>
    public string Citation(SourceCitation source) => Marked(source, source.Citation);

    /// <summary>One line a producer, with the licence of its figures; fictitious figures have lines of their own.</summary>
    public IEnumerable<string> Producers(IEnumerable<SourceCitation> sources) => sources
        .GroupBy(source => Marked(source, source.Producer), StringComparer.Ordinal)
        .Select(group => $"{group.Key}: {string.Join(", ", group.Select(source => source.Licence).Distinct(StringComparer.Ordinal))}");

    /// <summary>Leads from the foot of a page to the full list.</summary>
    public string AllSources => language.Of("Alle bronnen, met ophaaldag en herstelde gegevens", "All sources, with day of retrieval and repaired data");

    /// <summary>The line below a chart that names the source of its own lines.</summary>
    public string SourceLine(TrendChart chart) =>
        chart.Lines.Count == 0 ? _page.NoSources : $"{Source}: {chart.Lines[0].SourceTitle}.";

    /// <summary>Name of a trend chart: what, where and of whom.</summary>
    public string ChartTitle(string indicator, string municipality, TrendChart chart)
    {
        string[] areas = [.. chart.Lines.Where(line => line.ApartLabel is null).Select(line => line.Area.Name)];
        return $"{indicator}: {(areas.Length == 0 ? municipality : _page.Listing(areas))}, {chart.Population.Title}";
    }

    /// <summary>Caption of a table of figures.</summary>
    public string TableCaption(string indicator, FigureTable table, string unit) =>
        $"{indicator}, {table.Population.Title} ({_numbers.UnitName(unit)}). {Source}: {table.SourceTitle}; {_kind.Name(table.Kind)}.";

    /// <summary>Which figures have decimals.</summary>
    public string Precision(IReadOnlyList<FigureTable> tables, string unit) => ReportNumbers.IsCount(unit)
        ? language.Of(
            "Aantallen. De CSV bevat de gepubliceerde getallen.",
            "Counts. The CSV holds the numbers as published.")
        : tables.Any(table => table.Kind == FigureKind.Modelled)
            ? language.Of(
                "Land, regio en gemeente met één decimaal. Modelschattingen voor wijken en buurten in hele procenten, omdat ze niet preciezer zijn. De CSV bevat de gepubliceerde decimalen.",
                "Country, region and municipality with one decimal. Model estimates for districts and neighbourhoods in whole per cents, because they are no more precise than that. The CSV holds the decimals as published.")
            : language.Of(
                "Alle cijfers met één decimaal. De CSV bevat de gepubliceerde decimalen.",
                "All figures with one decimal. The CSV holds the decimals as published.");

    /// <summary>Explains the signs in a chart, as far as the chart has them.</summary>
    public string ChartLegend(TrendChart chart) => string.Join(' ', Apart(chart).Concat(Signs(chart)).Concat(Missing(chart)));

    /// <summary>Explains the mark of figures of people who chose to take part, behind another sentence; empty text where there are none.</summary>
    public string SignOf(IReadOnlyList<FigureKind> kinds) => kinds.Contains(FigureKind.SelfSelected) ? " " + SelfSelectedSign : "";

    /// <summary>The breaks and exceptional years of a chart, for who cannot see them; empty text when there are none.</summary>
    public string Marks(TrendChart chart) => chart.Marks.Count == 0
        ? ""
        : " " + language.Of("In de grafiek: ", "In the chart: ") + string.Join("; ", chart.Marks.Select(Mark)) + ".";

    /// <summary>Stands in the place of a chart that would have no number.</summary>
    public string NoChart(TrendChart chart) => language.Of(
        $"{chart.Population.Title}: over deze groep zijn geen cijfers.", $"{chart.Population.Title}: there are no figures about this group.");

    private string SelfSelectedSign => language.Of(
        "Open vierkantjes: de cijfers gaan over deelnemers die zich zelf aanmeldden.",
        "Open squares: the figures are about participants who chose to take part.");

    // An origin may carry the mark in its own words already.
    private string Marked(SourceCitation source, string text) =>
        source.IsFictitious && !text.Contains(_kind.FictitiousMark, StringComparison.OrdinalIgnoreCase) ? $"{text} ({_kind.FictitiousMark})" : text;

    private string Mark(SeriesMark mark)
    {
        string year = ReportNumbers.Year(mark.Year);
        string what = mark.Kind == SeriesMarkKind.Break
            ? language.Of($"breuk bij {year}", $"break at {year}")
            : language.Of($"bijzonder jaar {year}", $"exceptional year {year}");
        return $"{what} ({mark.Label})";
    }

    private IEnumerable<string> Signs(TrendChart chart)
    {
        List<TrendPoint> points = [.. chart.Lines.SelectMany(line => line.Segments).SelectMany(segment => segment)];
        if (points.Exists(point => point.Kind == FigureKind.Modelled && point.Figure is Figure.Known))
        {
            yield return language.Of("Open punten zijn modelschattingen.", "Open points are model estimates.");
        }

        if (points.Exists(point => point.Kind == FigureKind.SelfSelected))
        {
            yield return SelfSelectedSign;
        }

        if (points.Exists(point => point.Figure is Figure.Known { Interval: not null }))
        {
            yield return language.Of(
                "Streepjes boven en onder een punt: het 95%-betrouwbaarheidsinterval.",
                "Bars above and below a point: the 95% confidence interval.");
        }

        if (chart.Target is { Moving.Count: > 1 })
        {
            yield return language.Of(
                "De onderbroken doellijn beweegt mee met de vergelijking; na de nieuwste meting is zij niet bekend.",
                "The dashed target line moves with the comparison; after the newest measurement it is not known.");
        }

        if (chart.Target?.Fan is not null)
        {
            yield return language.Of(
                "Het lichte vlak is de vooruitblik bij ongewijzigde trend, met zijn onzekerheid.",
                "The pale area is the look ahead if the trend continues, with its uncertainty.");
        }

        if (chart.Marks.Any(mark => mark.Kind == SeriesMarkKind.Event))
        {
            yield return language.Of("Een bijzonder jaar staat los: er loopt geen lijn doorheen.", "An exceptional year stands apart: no line runs through it.");
        }

        if (chart.Lines.SelectMany(line => line.Segments).Any(segment => segment.Count(point => point.Figure is Figure.Known) > 1))
        {
            yield return language.Of(
                "Een lijn verbindt alleen jaren die vergelijkbaar zijn.", "A line only joins years that are comparable.");
        }
    }

    private IEnumerable<string> Missing(TrendChart chart)
    {
        foreach ((int year, Figure.Withheld gap) in Gaps(chart))
        {
            yield return _gap.InYear(year, gap.Reason) + ".";
        }

        if (chart.Target is { Value: null, Moving.Count: < 2 })
        {
            yield return language.Of(
                "Het streefdoel heeft geen getal dat eerlijk te tekenen is; daarom staat alleen het doeljaar op de as.",
                "The target has no number that can honestly be drawn; only its year stands on the axis.");
        }
    }

    // A reader sees at once which lines are not the chart's own, and what they are.
    private IEnumerable<string> Apart(TrendChart chart)
    {
        TrendLine[] apart = [.. chart.Lines.Where(line => line.ApartLabel is not null)];
        if (apart.Length == 0)
        {
            yield break;
        }

        yield return language.Of(
            "Dun getekend staat een andere bron: vergelijk die niet met de dikke lijn.",
            "A thin line shows another source: do not compare it with the thick line.");
        foreach (TrendLine line in apart)
        {
            yield return language.Of(
                $"{line.ApartLabel}: volgens {line.SourceTitle}.", $"{line.ApartLabel}: according to {line.SourceTitle}.");
        }
    }

    private string Source => language.Of("Bron", "Source");

    private static IEnumerable<(int Year, Figure.Withheld Gap)> Gaps(TrendChart chart) => chart.Lines
        .Where(line => line is { Role: TrendLineRole.Subject, ApartLabel: null })
        .SelectMany(line => line.Segments)
        .SelectMany(segment => segment)
        .Where(point => point.Figure is Figure.Withheld)
        .Select(point => (point.Year, (Figure.Withheld)point.Figure));
}
