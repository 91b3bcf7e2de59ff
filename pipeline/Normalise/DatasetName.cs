namespace Monitoring.Pipeline.Normalise;

/// <summary>Names of datasets in the archive: a table id, or a table id, a point and the name of a selection.</summary>
internal static class DatasetName
{
    /// <summary>The table: <c>50150NED</c> of <c>50150NED.gemeente-2024</c>.</summary>
    public static string TableOf(string dataset) => dataset.Split('.', 2)[0];

    /// <summary>True for a selection: it may lack columns that the table has.</summary>
    public static bool IsSelection(string dataset) => dataset.Contains('.', StringComparison.Ordinal);
}
