namespace Monitoring.Reports.Model;

/// <summary>A note in words beside the figures.</summary>
/// <param name="Text">The note.</param>
/// <param name="Date">Day on which it was written.</param>
/// <param name="AuthorRole">Role of the writer.</param>
/// <param name="AreaName">Area it is about; empty when not about one.</param>
public sealed record InsightNote(string Text, DateOnly Date, string AuthorRole, string AreaName);
