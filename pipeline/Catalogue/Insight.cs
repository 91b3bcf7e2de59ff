using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>A note in words beside the figures: what people who know the matter have seen or heard.</summary>
/// <param name="Id">Our key.</param>
/// <param name="Date">Day on which it was written.</param>
/// <param name="Text">The note.</param>
/// <param name="IndicatorId">Indicator it is about; empty when not about one.</param>
/// <param name="AreaCode">Area it is about; null when not about one.</param>
/// <param name="GoalId">Goal it is about; empty when not about one.</param>
/// <param name="AuthorRole">Role of the writer, never a name: "wijkverpleegkundige".</param>
internal sealed record Insight(
    string Id,
    DateOnly Date,
    Wording Text,
    string IndicatorId,
    AreaCode? AreaCode,
    string GoalId,
    string AuthorRole);
