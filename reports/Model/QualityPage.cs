namespace Monitoring.Reports.Model;

/// <summary>"Kwaliteit en actualiteit": how new and how whole the figures are, and what was checked.</summary>
/// <param name="Freshness">One line a table in use.</param>
/// <param name="Deliveries">The newest retrieval of each dataset.</param>
/// <param name="Quarantine">Rows and cells that could not be read, by reason; empty when there are none.</param>
/// <param name="Gaps">Figures without a number, by table and reason.</param>
/// <param name="Topics">Topics of the tables that no indicator stands for.</param>
/// <param name="CatalogueFiles">The files of the catalogue as checked, those without a remark included.</param>
public sealed record QualityPage(
    IReadOnlyList<FreshnessLine> Freshness,
    IReadOnlyList<DeliveryLine> Deliveries,
    IReadOnlyList<QuarantineLine> Quarantine,
    IReadOnlyList<GapCount> Gaps,
    IReadOnlyList<TopicList> Topics,
    IReadOnlyList<CatalogueFileLine> CatalogueFiles)
{
    /// <summary>A page of which nothing is known.</summary>
    public static QualityPage None { get; } = new([], [], [], [], [], []);

    /// <summary>Where official figures contradict each other.</summary>
    public DisagreementSection Disagreements { get; init; } = DisagreementSection.None;
}
