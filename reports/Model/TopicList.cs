namespace Monitoring.Reports.Model;

/// <summary>Topics of a dataset that no indicator stands for.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Count">How many.</param>
/// <param name="Titles">Their titles as the provider writes them.</param>
public sealed record TopicList(string Dataset, DerivedNumber Count, IReadOnlyList<string> Titles);
