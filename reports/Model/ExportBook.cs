namespace Monitoring.Reports.Model;

/// <summary>Everything that one export tells.</summary>
/// <param name="Language">Language of its words.</param>
/// <param name="Content">Figures or judgements.</param>
/// <param name="Indicators">The indicators in it.</param>
/// <param name="Sources">The retrievals behind it.</param>
public sealed record ExportBook(
    ReportLanguage Language,
    ExportContent Content,
    IReadOnlyList<ExportIndicator> Indicators,
    IReadOnlyList<SourceCitation> Sources)
{
    /// <summary>As known at the end of this day; null for what is known now.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The options that chose its rows, as typed: <c>--indicator roken</c>; empty when everything was taken.</summary>
    public IReadOnlyList<string> Selection { get; init; } = [];
}
