namespace Monitoring.Reports.Model;

/// <summary>An area as a page names it.</summary>
/// <param name="Code">CBS code.</param>
/// <param name="Name">Name for readers.</param>
/// <param name="Kind">Its level.</param>
/// <param name="IsPriority">True when an adopted plan calls it a priority area.</param>
public sealed record AreaLabel(string Code, string Name, AreaKind Kind, bool IsPriority);
