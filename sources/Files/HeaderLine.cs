namespace Monitoring.Sources.Files;

/// <summary>One line of the comparison of declared and found columns.</summary>
/// <param name="Position">Column in the file, from 1; 0 when the declared column is missing.</param>
/// <param name="Declared">Declared title; empty when the column was not declared.</param>
/// <param name="Found">
/// Found title; empty when missing. Not given, as <c>?</c>, when the row may hold answers instead of titles.
/// </param>
public sealed record HeaderLine(int Position, string Declared, string Found)
{
    /// <summary>True when the column is as declared.</summary>
    public bool IsSame => Declared.Length > 0 && Found.Length > 0;
}
