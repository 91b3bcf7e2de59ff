namespace Monitoring.Reports.Charts;

/// <summary>The name at the end of a line, in place of a legend.</summary>
/// <param name="Line">The line it names.</param>
/// <param name="Text">Name, and the newest value when that is as new as the newest of the chart's own lines.</param>
/// <param name="OriginId">Origin of that value; null when the label shows none.</param>
internal sealed record EndLabel(DrawnLine Line, string Text, string? OriginId)
{
    /// <summary>Space between the newest points and their labels.</summary>
    public const double Gap = ChartSize.DotRadius + 7;

    /// <summary>Width of the text.</summary>
    public double Width => TextWidth.Of(Text, ChartSize.FontPixels, bold: !Line.IsApart);

    /// <summary>
    /// True when the line reaches the newest year of the chart: only there do labels stand in a column beside the points. The
    /// long name of a line that stands apart does so only where it fits.
    /// </summary>
    public bool IsInColumn { get; init; } = true;

    /// <summary>Labels of all lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="values">How the values are written.</param>
    /// <param name="size">Rendering wanted.</param>
    public static IReadOnlyList<EndLabel> Of(IReadOnlyList<DrawnLine> lines, ValueText values, ChartSize size)
    {
        int newest = lines.Where(line => !line.IsApart).Select(line => line.Last.Year).DefaultIfEmpty().Max();
        int column = lines.Select(line => line.Last.Year).DefaultIfEmpty().Max();
        return [.. lines.Select(line => Of(line, newest, values, StandsInColumn(line, column, size) ? size.NameWidth : size.PointNameWidth) with
        {
            IsInColumn = StandsInColumn(line, column, size),
        })];
    }

    /// <summary>Places the labels of the lines that reach the newest year beside it, near their points and off each other.</summary>
    public static IReadOnlyList<PlacedText> Place(IReadOnlyList<EndLabel> all, PlotArea plot, double top)
    {
        EndLabel[] labels = [.. all.Where(label => label.IsInColumn)];
        if (labels.Length == 0)
        {
            return [];
        }

        double left = plot.X(labels[0].Line.Last.Year) + Gap;
        double[] tops = LabelColumn.Tops(
            [.. labels.Select(label => plot.Y(label.Line.Last.Figure.Value))],
            ChartSize.LinePixels,
            top,
            plot.Box.Bottom);
        return [.. labels.Select((label, index) => label.At(left, tops[index]))];
    }

    /// <summary>The label with its upper left corner at a place.</summary>
    public PlacedText At(double left, double top) => new(
        Text, new PixelBox(left, top, Width, ChartSize.LinePixels), TextAnchor.Start, "end-label " + Line.CssClass, OriginId);

    private static bool StandsInColumn(DrawnLine line, int year, ChartSize size) => line.Last.Year == year
        && (!line.IsApart || TextWidth.Of(line.Name, ChartSize.FontPixels, bold: false) <= size.NameWidth);

    private static EndLabel Of(DrawnLine line, int newest, ValueText values, double width)
    {
        string name = TextWidth.Fit(line.Name, ChartSize.FontPixels, bold: !line.IsApart, width);
        if (line.Last.Year >= newest)
        {
            return new EndLabel(line, name + " " + values.Of(line.Last.Figure), line.Last.Figure.OriginId);
        }

        // That a thin line ends earlier is seen; saying so as well would take the room that the others need.
        return new EndLabel(line, line.IsApart ? name : values.Words.Chart.Until(name, line.Last.Year), null);
    }
}
