namespace Monitoring.Sources.Files;

/// <summary>The form in which a file writes its table: declared per dataset, never guessed.</summary>
/// <param name="Delimiter">Between the cells of a text file: <c>;</c>, <c>,</c>, tab or <c>|</c>.</param>
/// <param name="Encoding">Characters of a text file.</param>
/// <param name="DecimalMark">Of numbers written as text, point or comma.</param>
/// <param name="Sheet">Sheet of a workbook; empty when it has only one.</param>
public sealed record FileForm(char Delimiter, FileEncoding Encoding, char DecimalMark, string Sheet)
{
    /// <summary>How a date is written, as a .NET format; a date in a workbook is given in the same form.</summary>
    /// <value>The default value is <c>yyyy-MM-dd</c>.</value>
    public string DateForm { get; init; } = "yyyy-MM-dd";
}
