namespace Monitoring.Pipeline.Store;

/// <summary>A check as recorded.</summary>
internal sealed record CheckRow(string Name, string Subject, string Outcome, string Detail);
