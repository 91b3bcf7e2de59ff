namespace Monitoring.Sources.Files;

/// <summary>A dropped file cannot be read; nothing of it was used.</summary>
/// <remarks>
/// The message has positions and what was declared, never the text of a cell: a file may hold answers of respondents.
/// </remarks>
public sealed class RefusedFileException : SourceLayoutException
{
    internal RefusedFileException(
        FileContext context, FileFault fault, FilePlace place, string detail, Exception? innerException)
        : base(
            context.SourceId,
            FileFaultText.What(fault, detail),
            place == FilePlace.WholeFile ? context.FileName : $"{context.FileName}, {place}",
            FileFaultText.Expected(fault, context.Limits),
            FileFaultText.Action(fault),
            innerException)
    {
        Fault = fault;
        Place = place;
        Detail = detail;
    }

    /// <summary>What is wrong.</summary>
    public FileFault Fault { get; }

    /// <summary>Where it is wrong.</summary>
    public FilePlace Place { get; }

    /// <summary>Numbers or declared names that belong to it; may be empty or several lines.</summary>
    public string Detail { get; }

    /// <summary>Declared and found columns side by side, when the header differs; else empty.</summary>
    public IReadOnlyList<HeaderLine> Header { get; init; } = [];
}
