namespace Monitoring.Reports.Text;

/// <summary>A piece of running text; a figure in it keeps its origin.</summary>
/// <param name="Text">The words, with the spaces around them.</param>
/// <param name="OriginId">Origin of the figure; null for words.</param>
public sealed record SentencePart(string Text, string? OriginId = null)
{
    /// <summary>The parts as one plain text: what a chart's description says.</summary>
    internal static string Plain(IEnumerable<SentencePart> parts) => string.Concat(parts.Select(part => part.Text));
}
