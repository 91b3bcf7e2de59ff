namespace Monitoring.Reports.Model;

/// <summary>The pages about the programme as a whole.</summary>
/// <param name="Goals">Goals, indicators, efforts and targets.</param>
/// <param name="Gap">The gap with the country.</param>
/// <param name="Calendar">What will be measured until the target year.</param>
/// <param name="Quality">How new and how whole the figures are.</param>
/// <param name="Account">Sources, methods and what they may not be used for.</param>
public sealed record SiteProgramme(GoalsPage Goals, GapPage Gap, CalendarPage Calendar, QualityPage Quality, AccountPage Account)
{
    /// <summary>Rows and cells that could not be read.</summary>
    public QuarantinePage Quarantine { get; init; } = QuarantinePage.None;

    /// <summary>Pages of a programme of which nothing is known: each says so.</summary>
    public static SiteProgramme None { get; } = new(
        new GoalsPage([], []), GapPage.None, CalendarPage.None, QualityPage.None, AccountPage.None);
}
