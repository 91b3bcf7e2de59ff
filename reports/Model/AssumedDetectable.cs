namespace Monitoring.Reports.Model;

/// <summary>The smallest change that can be shown at a level of a share, for each assumed number of participants.</summary>
/// <param name="SharePercent">The level, in percents.</param>
/// <param name="Changes">Percentage points, one a number of participants.</param>
public sealed record AssumedDetectable(int SharePercent, IReadOnlyList<DerivedNumber> Changes);
