namespace Monitoring.Reports.Model;

/// <summary>Rows and cells of one dataset that could not be read for one reason.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Reason">The reason, in the words of the command line.</param>
/// <param name="IsWholeRow">True when whole rows are lost: the place, year or group is not known here.</param>
/// <param name="Count">How many.</param>
/// <param name="Examples">Some of the texts as published; places only, never an answer.</param>
public sealed record QuarantineLine(
    string Dataset, string Reason, bool IsWholeRow, DerivedNumber Count, IReadOnlyList<string> Examples)
{
    /// <summary>The same reason, for which every language has words.</summary>
    public QuarantineReason Kind { get; init; }
}
