namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">Line on which it starts, from 1.</param>
/// <param name="Cells">Its cells; not to be trusted when there is a fault.</param>
/// <param name="Fault">What is wrong with its quotes; null when they are in order.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<CsvCell> Cells, string? Fault);
