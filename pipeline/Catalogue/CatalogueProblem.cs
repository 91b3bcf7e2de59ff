namespace Monitoring.Pipeline.Catalogue;

/// <summary>Something wrong in a catalogue file: where, what, what is expected, what to do.</summary>
/// <param name="IsError">True when the catalogue cannot be used; false for a warning.</param>
/// <param name="File">File name within the catalogue folder.</param>
/// <param name="Line">Line in the file, from 1 (the header is line 1); 0 when the file as a whole is meant.</param>
/// <param name="Column">Column name; empty when the line as a whole is meant.</param>
/// <param name="What">What is wrong, with the offending text.</param>
/// <param name="Expected">What is expected there.</param>
/// <param name="Action">What to do.</param>
internal sealed record CatalogueProblem(
    bool IsError, string File, int Line, string Column, string What, string Expected, string Action);
