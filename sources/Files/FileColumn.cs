namespace Monitoring.Sources.Files;

/// <summary>One declared column of a dropped file.</summary>
/// <param name="Name">Its title; letter case, line breaks and outer blanks of the file do not count.</param>
/// <param name="Role">What it carries.</param>
/// <param name="StandsFor">
/// Of a figure: the key under which it is known, when that is not its title. Of respondents or weights: the title of the
/// figure that they are behind; empty for all figures of the row.
/// </param>
public sealed record FileColumn(string Name, FileColumnRole Role, string StandsFor)
{
    /// <summary>The key under which a column is known.</summary>
    public string Key => Role == FileColumnRole.Value && StandsFor.Length > 0 ? StandsFor : Name;
}
