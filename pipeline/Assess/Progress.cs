using Monitoring.Pipeline.Assess.Statistics;

namespace Monitoring.Pipeline.Assess;

/// <summary>What the measurements of one comparable stretch say of a target.</summary>
/// <param name="Status">The word.</param>
/// <param name="IsBeyondUncertain">True when the newest lies at or beyond the target, which may be chance.</param>
/// <param name="TargetZ">Newest against target in standard errors; null where the question has no such test.</param>
/// <param name="ChangeZ">Change towards better in standard errors; null for one measurement.</param>
/// <param name="ChangePerYear">Slope or difference per year; null for one measurement.</param>
/// <param name="ChangePerYearError">Standard error of it.</param>
/// <param name="Line">The line on the scale of the values; null below three measurements.</param>
/// <param name="Pace">Actual pace as a share of the needed one; null when undefined.</param>
/// <param name="ShareAchieved">Share of the targeted change achieved; null when undefined.</param>
/// <param name="SmallestDetectable">Smallest change that can be shown; null without margins.</param>
internal sealed record Progress(
    AssessmentStatus Status,
    bool IsBeyondUncertain,
    double? TargetZ,
    double? ChangeZ,
    double? ChangePerYear,
    double? ChangePerYearError,
    WeightedLine? Line,
    double? Pace,
    double? ShareAchieved,
    double? SmallestDetectable);
