namespace Monitoring.Reports.Model;

/// <summary>A figure that its source replaced.</summary>
/// <param name="Before">What it was.</param>
/// <param name="After">What it became; <see cref="Figure.Absent"/> when the source no longer has it.</param>
/// <param name="ChangedOn">Day (UTC) of the retrieval that had it otherwise.</param>
public sealed record ExportFigureChange(ExportFigure Before, Figure After, DateOnly ChangedOn);
