namespace Monitoring.Reports.Model;

/// <summary>Everything one build of the site shows.</summary>
/// <param name="Frame">What every page carries.</param>
/// <param name="Overview">The entry page.</param>
/// <param name="Indicators">One page an indicator.</param>
/// <param name="Origins">One page an indicator with the origin of each of its numbers.</param>
public sealed record SiteModel(
    SiteFrame Frame,
    OverviewPage Overview,
    IReadOnlyList<IndicatorPage> Indicators,
    IReadOnlyList<OriginPage> Origins)
{
    /// <summary>The pages about the programme as a whole.</summary>
    public SiteProgramme Programme { get; init; } = SiteProgramme.None;

    /// <summary>The pages of neighbourhoods, districts and area groups.</summary>
    public SiteAreas Areas { get; init; } = SiteAreas.None;

    /// <summary>Every number on the pages that stands in no source.</summary>
    public IReadOnlyList<DerivedNumber> Derived { get; init; } = [];
}
