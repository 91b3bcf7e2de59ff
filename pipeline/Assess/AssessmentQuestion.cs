using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Assess;

/// <summary>One target asked of one area or area group and one population.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Rule">The target.</param>
/// <param name="Scope">Area code or area group id.</param>
/// <param name="AreaCodes">The areas meant.</param>
/// <param name="Population">The population.</param>
internal sealed record AssessmentQuestion(
    Indicator Indicator, TargetRule Rule, string Scope, IReadOnlyList<string> AreaCodes, Population Population)
{
    /// <summary>True when the indicator has another target than a share of a gap.</summary>
    public bool HasOwnTarget { get; init; }

    /// <summary>+1 when higher is better, -1 when lower is.</summary>
    public int Direction => Indicator.Polarity == Polarity.Lower ? -1 : 1;
}
