namespace Monitoring.Reports.Model;

/// <summary>The newest gap between city and country of one indicator and population.</summary>
/// <param name="IndicatorId">Indicator.</param>
/// <param name="Title">Its title.</param>
/// <param name="Unit">Unit of its values.</param>
/// <param name="IsHeadline">True for the population that the indicator's page leads with.</param>
/// <param name="Population">Population.</param>
/// <param name="Year">Year of both figures.</param>
/// <param name="IsEventYear">True when the year is exceptional.</param>
/// <param name="Kind">How both came about.</param>
/// <param name="TableTitle">The one table that both come from.</param>
/// <param name="City">The city's figure.</param>
/// <param name="Country">The country's figure.</param>
/// <param name="Gap">City minus country, in percentage points.</param>
/// <param name="Interval">95% interval of the gap; null when one of the two has no margins.</param>
/// <param name="Position">What that means for the city.</param>
/// <param name="Since">What became of the gap; null when that cannot be said.</param>
/// <param name="WhyNot">Why it cannot be said; null when it can.</param>
public sealed record GapLine(
    string IndicatorId,
    string Title,
    string Unit,
    bool IsHeadline,
    PopulationLabel Population,
    int Year,
    bool IsEventYear,
    FigureKind Kind,
    string TableTitle,
    Figure.Known City,
    Figure.Known Country,
    DerivedNumber Gap,
    FigureInterval? Interval,
    GapPosition Position,
    GapShift? Since,
    StatusReason? WhyNot);
