namespace Monitoring.Reports.Charts;

/// <summary>The labels above the plot, on as many shelves as they need not to overlap.</summary>
/// <param name="Height">Height of all shelves.</param>
/// <param name="Texts">The labels, from the upper edge of the drawing.</param>
/// <param name="Marks">The marks that the labels name.</param>
internal sealed record MarkBand(double Height, IReadOnlyList<PlacedText> Texts, IReadOnlyList<PlacedMark> Marks)
{
    private const double Space = 10;

    /// <summary>Lays out labels; the first stands nearest to the plot.</summary>
    public static MarkBand Of(IReadOnlyList<MarkLabel> labels, double width)
    {
        PixelBox[] boxes = [.. labels.Select(label => Box(label, width))];
        int[] shelves = Shelves(boxes);
        int count = shelves.DefaultIfEmpty(-1).Max() + 1;
        double[] bottoms = new double[count];
        double height = 0;
        for (int shelf = count - 1; shelf >= 0; shelf--)
        {
            height += boxes.Where((_, index) => shelves[index] == shelf).Max(box => box.Height) + 4;
            bottoms[shelf] = height - 4;
        }

        PixelBox[] placed = [.. boxes.Select((box, i) => box with { Top = bottoms[shelves[i]] - box.Height })];
        return new MarkBand(
            height,
            [.. labels.SelectMany((label, index) => LinesOf(label, placed[index]))],
            [.. labels.Select((label, index) => new PlacedMark(label.X, placed[index].Bottom + 2, label.Role))]);
    }

    private static PixelBox Box(MarkLabel label, double width)
    {
        double wide = Math.Min(width, label.Lines.Max(line => TextWidth.Of(line, ChartSize.FontPixels, bold: false)));
        double left = Math.Clamp(label.X - (wide / 2), 0, width - wide);
        return new PixelBox(left, 0, wide, label.Lines.Count * ChartSize.LinePixels);
    }

    private static int[] Shelves(PixelBox[] boxes)
    {
        int[] shelves = new int[boxes.Length];
        for (int i = 0; i < boxes.Length; i++)
        {
            while (Enumerable.Range(0, i).Any(j => shelves[j] == shelves[i] && Touch(boxes[i], boxes[j])))
            {
                shelves[i]++;
            }
        }

        return shelves;
    }

    private static bool Touch(PixelBox one, PixelBox other) =>
        one.Left < other.Right + Space && other.Left < one.Right + Space;

    private static IEnumerable<PlacedText> LinesOf(MarkLabel label, PixelBox box)
    {
        // A label that was pushed away from an edge keeps its text against that edge.
        TextAnchor anchor = box.MiddleX > label.X + 1 ? TextAnchor.Start
            : box.MiddleX < label.X - 1 ? TextAnchor.End
            : TextAnchor.Middle;
        return label.Lines.Select((line, index) => new PlacedText(
            line,
            box with { Top = box.Top + (index * ChartSize.LinePixels), Height = ChartSize.LinePixels },
            anchor,
            label.Role == MarkRole.Target ? "mark-label target" : "mark-label"));
    }
}
