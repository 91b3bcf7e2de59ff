using System.Globalization;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Too many rows or cells of a dropped file cannot be used, or figures stand in it twice.</summary>
internal sealed class UnusableRowsException : SourceException
{
    /// <summary>Creates the error.</summary>
    /// <param name="sourceId">The source.</param>
    /// <param name="fileName">The file.</param>
    /// <param name="isRepeated">True when figures stand there twice.</param>
    /// <param name="rejections">Where.</param>
    /// <param name="columns">The table's columns, for their names.</param>
    public UnusableRowsException(
        string sourceId, string fileName, bool isRepeated, IReadOnlyList<Rejection> rejections, IReadOnlyList<PublishedColumn> columns)
        : base(sourceId, string.Create(
            CultureInfo.InvariantCulture,
            $"{fileName}: {rejections.Count} row(s) or cell(s) {(isRepeated ? "repeat a figure" : "cannot be used")}, the first at row {rejections[0].Locator.RowNumber}, column '{columns[rejections[0].ColumnNumber].Title}'. Expected: {(isRepeated ? "each combination of area, period and people once" : "areas, people, periods and numbers as the layout says")}. The note beside the file lists the places."))
    {
        IsRepeated = isRepeated;
        Rejections = rejections;
        Columns = columns;
    }

    /// <summary>True when figures stand in the file twice.</summary>
    public bool IsRepeated { get; }

    /// <summary>Where, never what.</summary>
    public IReadOnlyList<Rejection> Rejections { get; }

    /// <summary>The table's columns.</summary>
    public IReadOnlyList<PublishedColumn> Columns { get; }
}
