namespace Monitoring.Reports.Model;

/// <summary>Why a row or cell could not be read.</summary>
public enum QuarantineReason
{
    /// <summary>For a reason without words here; the one of the command line is shown.</summary>
    Other,

    /// <summary>The place is no known area.</summary>
    UnknownArea,

    /// <summary>The group is not known.</summary>
    UnknownPopulation,

    /// <summary>The period is no whole year.</summary>
    NoYear,

    /// <summary>The year is not the one the table is about.</summary>
    OtherYear,

    /// <summary>The unit is not that of the indicator.</summary>
    OtherUnit,

    /// <summary>A percentage is below 0 or above 100.</summary>
    OutsideRange,

    /// <summary>There is no number, nor an agreed mark.</summary>
    NoNumber,

    /// <summary>A margin is no number.</summary>
    UnreadableMargin,

    /// <summary>The figure lies outside its own margins.</summary>
    OutsideMargins,

    /// <summary>The number of respondents is no whole number.</summary>
    NoRespondents,

    /// <summary>The sum of the weights is no number.</summary>
    NoWeights,
}
