using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Names and captions of charts, tables and sources.</summary>
internal static class CaptionText
{
    /// <summary>Heading and document of a source in one line.</summary>
    public static string ShortSource(SourceCitation source) => $"{source.Producer}, {source.Title} ({source.TableId})";

    /// <summary>The line below a chart that names its sources.</summary>
    public static string SourceLine(IReadOnlyList<SourceCitation> sources) =>
        sources.Count == 0 ? PageText.NoSources : $"Bron: {string.Join("; ", sources.Select(ShortSource))}.";

    /// <summary>Name of a trend chart.</summary>
    public static string ChartTitle(string indicator, string municipality, PopulationLabel population) =>
        $"{indicator}: {municipality} en Nederland, {population.Title}";

    /// <summary>Caption of a table of figures.</summary>
    public static string TableCaption(string indicator, PopulationLabel population, string unit) =>
        $"{indicator}, {population.Title} ({(DutchNumbers.IsShare(unit) ? "procent" : unit)})";

    /// <summary>Which figures have decimals.</summary>
    public static string Precision(FigureKind kind) => kind == FigureKind.Modelled
        ? "Nederland en de gemeente met één decimaal; wijken en buurten in hele procenten, omdat een modelschatting niet preciezer is. De CSV bevat de gepubliceerde decimalen."
        : "Alle cijfers met één decimaal. De CSV bevat de gepubliceerde decimalen.";

    /// <summary>Explains the signs in a chart, as far as the chart has them.</summary>
    public static string ChartLegend(TrendChart chart)
    {
        List<TrendPoint> points = [.. chart.Lines.SelectMany(line => line.Segments).SelectMany(segment => segment)];
        List<string> lines = [];
        if (points.Exists(point => point.Kind == FigureKind.Modelled && point.Figure is Figure.Known))
        {
            lines.Add("Open punten zijn modelschattingen.");
        }

        if (points.Exists(point => point.Figure is Figure.Known { Interval: not null }))
        {
            lines.Add("Streepjes boven en onder een punt: het 95%-betrouwbaarheidsinterval.");
        }

        if (points.Count > 0)
        {
            lines.Add("Een lijn verbindt alleen jaren die vergelijkbaar zijn.");
        }

        foreach ((int year, Figure.Withheld gap) in Gaps(chart))
        {
            lines.Add(GapText.InYear(year, gap.Reason) + ".");
        }

        if (chart.Target is { Value: null })
        {
            lines.Add("Het doel heeft geen getal dat eerlijk te tekenen is; daarom staat alleen het doeljaar op de as.");
        }

        return string.Join(' ', lines);
    }

    private static IEnumerable<(int Year, Figure.Withheld Gap)> Gaps(TrendChart chart) => chart.Lines
        .Where(line => line.Role == TrendLineRole.Subject)
        .SelectMany(line => line.Segments)
        .SelectMany(segment => segment)
        .Where(point => point.Figure is Figure.Withheld)
        .Select(point => (point.Year, (Figure.Withheld)point.Figure));
}
