namespace Monitoring.Tests.Fixtures;

/// <summary>One row of a table: cells as published, null for an empty one, in the order of the topics.</summary>
internal sealed record StatLineRow(string Area, string Period, string Age, IReadOnlyList<string?> Cells)
{
    /// <summary>Lower margins; null when the table publishes none.</summary>
    public IReadOnlyList<string?>? Lower { get; init; }

    /// <summary>Upper margins.</summary>
    public IReadOnlyList<string?>? Upper { get; init; }
}
