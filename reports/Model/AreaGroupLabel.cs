namespace Monitoring.Reports.Model;

/// <summary>A group of areas as a page names it.</summary>
/// <param name="Id">Key; also the file name of its page.</param>
/// <param name="Title">Title.</param>
/// <param name="IsPriority">True when the adopted plan calls it a priority group; false for a focus of attention.</param>
/// <param name="Source">Document that adopted it.</param>
public sealed record AreaGroupLabel(string Id, string Title, bool IsPriority, string Source);
