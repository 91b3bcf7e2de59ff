namespace Monitoring.Reports.Model;

/// <summary>"Meetkalender": when was measured, when will be, and which measurement decides a target.</summary>
/// <param name="FirstYear">First year of the timeline.</param>
/// <param name="LastYear">Last year of the timeline.</param>
/// <param name="ReportYear">Year of the report's data: left of it is past.</param>
/// <param name="Measurements">The measurements, those with figures in this monitor first.</param>
/// <param name="Targets">What is still to come for each target.</param>
/// <param name="Detectable">How small a change measurements can show.</param>
public sealed record CalendarPage(
    int FirstYear,
    int LastYear,
    int ReportYear,
    IReadOnlyList<CalendarMeasurement> Measurements,
    IReadOnlyList<TargetMoments> Targets,
    DetectableChanges Detectable)
{
    /// <summary>A calendar in which nothing is known.</summary>
    public static CalendarPage None { get; } = new(0, 0, 0, [], [], new DetectableChanges([], [], 0, []));
}
