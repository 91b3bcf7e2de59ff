namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Where in the catalogue something is wrong.</summary>
/// <param name="File">File name within the catalogue folder.</param>
/// <param name="Line">Line from 1; 0 when the file as a whole is meant.</param>
/// <param name="Column">Column name; empty when the line as a whole is meant.</param>
internal readonly record struct CellPlace(string File, int Line, string Column);
