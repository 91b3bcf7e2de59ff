namespace Monitoring.Reports.Model;

/// <summary>Where official figures contradict each other.</summary>
/// <param name="Figures">Single numbers; those that nobody has explained last.</param>
/// <param name="Tables">Whole tables.</param>
public sealed record DisagreementSection(IReadOnlyList<FigureDisagreement> Figures, IReadOnlyList<TableDisagreement> Tables)
{
    /// <summary>No disagreements known.</summary>
    public static DisagreementSection None { get; } = new([], []);
}
