namespace Monitoring.Sources.Files;

/// <summary>One declared column of a dropped file.</summary>
/// <param name="Name">Its title; letter case, line breaks and outer blanks of the file do not count.</param>
/// <param name="Role">What it carries.</param>
/// <param name="Of">The figure that a base or number of respondents belongs to; empty for all figures of the row.</param>
public sealed record FileColumn(string Name, FileColumnRole Role, string Of);
