using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine;

/// <summary>How a StatLine snapshot says that it does not have the published shape.</summary>
internal static class StatLineErrors
{
    private const string RetrieveAction =
        "Retrieve the table again; when it stays so, the provider has changed its format and the parser must follow.";

    /// <summary>Something differs at a place that the caller names.</summary>
    internal static SourceLayoutException Layout(
        Snapshot snapshot, string what, string where, string expected, Exception? innerException = null) =>
        new(snapshot.Id.SourceId, what, where, expected, RetrieveAction, innerException);

    /// <summary>Something differs in a file.</summary>
    internal static SourceLayoutException InFile(
        Snapshot snapshot, string fileName, string what, string expected, Exception? innerException = null) =>
        Layout(snapshot, what, $"{snapshot.Id.RelativePath}/{fileName}", expected, innerException);
}
