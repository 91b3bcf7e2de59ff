using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Inbox;

/// <summary>A dropped file's name or folder fits no declared layout, or more than one.</summary>
internal sealed class NoLayoutException : SourceException
{
    /// <summary>Creates the error.</summary>
    /// <param name="sourceId">The source that refuses it.</param>
    /// <param name="fileName">The file.</param>
    /// <param name="isStray">True when it stands outside the folder of any source.</param>
    /// <param name="fitting">Layouts that it fits; none or several.</param>
    /// <param name="candidates">Layouts that it might be meant for.</param>
    public NoLayoutException(
        string sourceId,
        string fileName,
        bool isStray,
        IReadOnlyList<(DeclaredLayout Layout, SourceTable Table)> fitting,
        IReadOnlyList<(DeclaredLayout Layout, SourceTable Table)> candidates)
        : base(sourceId, $"{fileName} {(isStray ? "stands outside the folder of any source" : fitting.Count == 0 ? "has a name that fits no declared layout" : "has a name that fits more than one layout")}. Expected one of: {string.Join("; ", candidates.Select(Shown))}. Give it such a name, or declare its layout in layouts.csv.")
    {
        IsStray = isStray;
        Fitting = fitting;
        Candidates = candidates;
    }

    /// <summary>True when it stands outside the folder of any source.</summary>
    public bool IsStray { get; }

    /// <summary>Layouts that it fits.</summary>
    public IReadOnlyList<(DeclaredLayout Layout, SourceTable Table)> Fitting { get; }

    /// <summary>Layouts that it might be meant for.</summary>
    public IReadOnlyList<(DeclaredLayout Layout, SourceTable Table)> Candidates { get; }

    /// <summary>Folder and names of a layout.</summary>
    public static string Shown((DeclaredLayout Layout, SourceTable Table) candidate) =>
        $"{candidate.Table.SourceId}/{string.Join($" or {candidate.Table.SourceId}/", candidate.Layout.FileNames)} ({candidate.Table.Title.Nl})";
}
