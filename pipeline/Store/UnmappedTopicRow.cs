namespace Monitoring.Pipeline.Store;

/// <summary>A topic of a retrieval that no catalogue line maps to an indicator.</summary>
/// <param name="Dataset">Table id, or table id and the name of a selection.</param>
/// <param name="Title">The provider's title.</param>
internal sealed record UnmappedTopicRow(string Dataset, string Title);
