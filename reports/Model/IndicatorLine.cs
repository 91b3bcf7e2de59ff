namespace Monitoring.Reports.Model;

/// <summary>One indicator on the overview.</summary>
/// <param name="IndicatorId">Key; also the file name of its page.</param>
/// <param name="Title">Short title.</param>
/// <param name="Unit">Unit of the values.</param>
/// <param name="Population">Population of the headline.</param>
/// <param name="Headline">Newest figure; null when there is none.</param>
/// <param name="Status">What may be said of it.</param>
/// <param name="IsCore">True for the indicators shown first.</param>
/// <param name="City">The city's trend for a word-sized chart, cut at breaks.</param>
public sealed record IndicatorLine(
    string IndicatorId,
    string Title,
    string Unit,
    PopulationLabel Population,
    Headline? Headline,
    StatusMark Status,
    bool IsCore,
    IReadOnlyList<IReadOnlyList<TrendPoint>> City);
