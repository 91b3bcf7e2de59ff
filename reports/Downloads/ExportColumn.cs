namespace Monitoring.Reports.Downloads;

/// <summary>A column of an export.</summary>
/// <param name="Key">Name for programs, the same in every language.</param>
/// <param name="Title">Name for readers.</param>
/// <param name="Meaning">What stands in it; empty where the title says it all.</param>
/// <param name="Width">Width in characters.</param>
internal sealed record ExportColumn(string Key, string Title, string Meaning, int Width);
