namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>One cell as it stands in the file, without quotes and surrounding spaces.</summary>
/// <param name="Text">Its text; empty when the cell is empty.</param>
/// <param name="Line">Line on which the cell itself starts, from 1; not always that of its record.</param>
internal readonly record struct CsvCell(string Text, int Line);
