namespace Monitoring.Reports.Model;

/// <summary>A goal as a page names it.</summary>
/// <param name="Id">For example <c>S2.4</c>.</param>
/// <param name="Title">Short title.</param>
public sealed record GoalLabel(string Id, string Title);
