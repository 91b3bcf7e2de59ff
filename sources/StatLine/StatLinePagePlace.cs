using System.Globalization;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>Where a reader stands: the page, and the row that it is reading or has read last.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="fileName">The page.</param>
internal sealed class StatLinePagePlace(Snapshot snapshot, string fileName)
{
    /// <summary>Row within the page, from 1; 0 before the first.</summary>
    internal int Row { get; set; }

    /// <summary>The error for something that differs here.</summary>
    internal SourceLayoutException Fault(string what, string expected, Exception? innerException = null) =>
        StatLineErrors.Layout(snapshot, what, ToString(), expected, innerException);

    /// <summary>File and row, as an error names them.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{snapshot.Id.RelativePath}/{fileName}, row {Row}");
}
