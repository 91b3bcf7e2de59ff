namespace Monitoring.Reports.Charts;

/// <summary>A measurement with its value as text.</summary>
/// <param name="Line">The line it stands on.</param>
/// <param name="Point">The measurement.</param>
/// <param name="Text">Its value.</param>
/// <param name="Width">Width of that text in pixels.</param>
internal sealed record LabelledPoint(DrawnLine Line, DrawnPoint Point, string Text, double Width)
{
    /// <summary>Measures a point's text.</summary>
    public static LabelledPoint Of(DrawnLine line, DrawnPoint point, ValueText values)
    {
        string text = values.Of(point.Figure);
        return new LabelledPoint(line, point, text, TextWidth.Of(text, ChartSize.FontPixels, bold: true));
    }
}
