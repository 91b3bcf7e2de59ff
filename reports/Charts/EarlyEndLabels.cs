namespace Monitoring.Reports.Charts;

/// <summary>Places the names of lines that end before the newest year at their own last point, so that nobody takes them for newer.</summary>
/// <remarks>
/// Every place on a fine grid is tried from near to far: over no other text, over no measurement. Above and below the point
/// come before left and right of it.
/// </remarks>
internal static class EarlyEndLabels
{
    private const double Step = 4;
    private const int Columns = 9;
    private const double Pad = 2;
    private const double Edge = 1;

    /// <summary>Places the labels.</summary>
    /// <param name="labels">Labels of all lines; those in the column are left alone.</param>
    /// <param name="layout">The plot and its lines.</param>
    /// <param name="top">Upper limit.</param>
    /// <param name="width">Width of the drawing.</param>
    /// <param name="placed">Text that stands already.</param>
    public static IEnumerable<PlacedText> Place(
        IReadOnlyList<EndLabel> labels, (PlotArea Plot, IReadOnlyList<DrawnLine> Lines) layout, double top, double width, IEnumerable<PlacedText> placed)
    {
        List<PixelBox> taken = [.. placed.Select(text => text.Box)];
        PixelBox[] dots = [.. layout.Lines.SelectMany(line => line.Points.Select(point => Dot(line, point, layout.Plot)))];
        foreach (EndLabel label in labels.Where(label => !label.IsInColumn))
        {
            PlacedText text = Nearest(label, layout.Plot, (top, width), taken, dots);
            taken.Add(text.Box);
            yield return text;
        }
    }

    private static PlacedText Nearest(
        EndLabel label, PlotArea plot, (double Top, double Width) limits, List<PixelBox> taken, PixelBox[] dots)
    {
        DrawnPoint last = label.Line.Last;
        Pixel point = plot.At(last.Year, last.Figure.Value);
        double furthest = limits.Width - Edge - label.Width;
        double left = Math.Min(plot.Box.Left, furthest);
        double[] near = [.. Enumerable.Range(0, Columns).Select(index => Math.Clamp(point.X - (label.Width * index / (Columns - 1)), left, furthest))];
        double[] all = [.. Enumerable.Range(0, Columns).Select(index => left + ((furthest - left) * index / (Columns - 1)))];
        return Find(near, IsFree) ?? Find(all, IsFree) ?? Find(all, text => !taken.Exists(text.Box.Overlaps)) ?? label.At(near[0], limits.Top);

        bool IsFree(PlacedText text) => !taken.Exists(text.Box.Overlaps) && !Array.Exists(dots, text.Box.Overlaps);

        PlacedText? Find(double[] columns, Predicate<PlacedText> accepts) =>
            Array.Find([.. Places(label, columns, plot, limits.Top).OrderBy(text => Distance(text.Box, point))], accepts);
    }

    private static IEnumerable<PlacedText> Places(EndLabel label, double[] columns, PlotArea plot, double top)
    {
        for (double y = plot.Box.Bottom - ChartSize.LinePixels; y >= top; y -= Step)
        {
            foreach (double x in columns)
            {
                yield return label.At(x, y);
            }
        }
    }

    // A label that begins, ends or has its middle at the point reads as its name; one pushed aside costs more than one pushed up.
    private static double Distance(PixelBox box, Pixel point)
    {
        double beside = Math.Max(0, Math.Max(box.Left - point.X, point.X - box.Right));
        double off = Math.Abs(box.Top + (box.Height / 2) - point.Y);
        return off + (3 * beside) + (0.1 * Math.Abs(box.MiddleX - point.X));
    }

    private static PixelBox Dot(DrawnLine line, DrawnPoint point, PlotArea plot)
    {
        double reach = line.DotRadius + Pad;
        double middle = plot.Y(point.Figure.Value);
        double high = point.Figure.Interval is { } interval ? Math.Min(plot.Y(interval.Upper), middle - reach) : middle - reach;
        double low = point.Figure.Interval is { } same ? Math.Max(plot.Y(same.Lower), middle + reach) : middle + reach;
        return new PixelBox(plot.X(point.Year) - reach, high, 2 * reach, low - high);
    }
}
