namespace Monitoring.Pipeline.Store;

/// <summary>An assessment whose status became another one.</summary>
/// <param name="Rule">The target.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Scope">Area code or area group.</param>
/// <param name="Population">The population.</param>
/// <param name="StatusBefore">The status that stood.</param>
/// <param name="StatusAfter">The status that followed; null when the target is no longer asked there.</param>
/// <param name="ChangedAt">When the run began that found so, Unix seconds.</param>
internal sealed record StatusChangeRow(
    string Rule, string Indicator, string Scope, string Population, string StatusBefore, string? StatusAfter, long ChangedAt);
