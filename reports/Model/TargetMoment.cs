namespace Monitoring.Reports.Model;

/// <summary>The measurements that are still to come for some indicators of a target.</summary>
/// <param name="Indicators">The indicators, id and title.</param>
/// <param name="Next">The first one to come; null when none is known or expected.</param>
/// <param name="Deciding">The last one whose figures are there in the target year; null when there is no target year or none.</param>
public sealed record TargetMoment(
    IReadOnlyList<KeyValuePair<string, string>> Indicators, MeasurementMoment? Next, MeasurementMoment? Deciding);
