namespace Monitoring.Reports.Model;

/// <summary>A row or cell that could not be read, with where it stands and what to do.</summary>
/// <param name="Key">Its key on the command line.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">
/// The text at fault, shortened; null when it may not be shown: a figure in a file of a supplier, whose respondents were not
/// counted, and anything made from answers of respondents.
/// </param>
/// <param name="Reason">Why it could not be read.</param>
/// <param name="IsOpen">True while no decision on it was carried out.</param>
public sealed record QuarantineEntry(
    string Key, string Dataset, QuarantinePlace Place, string? Text, QuarantineReason Reason, bool IsOpen)
{
    /// <summary>The reason in the words of the command line.</summary>
    public string PlainReason { get; init; } = "";

    /// <summary>What may have been meant: an area; empty when nothing is near.</summary>
    public string Candidate { get; init; } = "";

    /// <summary>The newest decision on it; null when nobody took one.</summary>
    public QuarantineNote? Decision { get; init; }
}
