namespace Monitoring.Reports.Charts;

/// <summary>One line of text with the room that was kept for it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Box">Room kept, in pixels.</param>
/// <param name="Anchor">Where in that room the text stands.</param>
/// <param name="CssClass">How it looks.</param>
/// <param name="OriginId">Origin of the figure it shows; null when it shows none.</param>
internal sealed record PlacedText(string Text, PixelBox Box, TextAnchor Anchor, string CssClass, string? OriginId = null)
{
    // Share of the line height above the base line, for a line height of 1.25 em.
    private const double BaseLine = 0.76;

    /// <summary>Where the base line of the text starts, has its middle, or ends.</summary>
    public Pixel At => new(
        Anchor switch
        {
            TextAnchor.Start => Box.Left,
            TextAnchor.Middle => Box.MiddleX,
            _ => Box.Right,
        },
        Box.Top + (Box.Height * BaseLine));
}
