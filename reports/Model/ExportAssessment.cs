namespace Monitoring.Reports.Model;

/// <summary>One judgement of an export.</summary>
/// <param name="RuleId">The target.</param>
/// <param name="Target">The target in one phrase.</param>
/// <param name="State">How firm it is.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Scope">Area code or area group.</param>
/// <param name="ScopeName">Its name.</param>
/// <param name="Population">Of whom.</param>
/// <param name="Status">What may be said of it.</param>
/// <param name="Id">Key of the judgement on pages.</param>
public sealed record ExportAssessment(
    string RuleId,
    string Target,
    TargetState State,
    IndicatorLabel Indicator,
    string Scope,
    string ScopeName,
    PopulationLabel Population,
    StatusMark Status,
    string Id)
{
    /// <summary>Null when the document does not say.</summary>
    public int? BaselineYear { get; init; }

    /// <summary>Null when the document does not say.</summary>
    public int? TargetYear { get; init; }

    /// <summary>The numbers behind it by name, for example <c>target-value</c>; those that could not be had are absent.</summary>
    public IReadOnlyDictionary<string, double> Numbers { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);
}
