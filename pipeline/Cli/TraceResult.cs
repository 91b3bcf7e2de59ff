using System.Text.Json.Nodes;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise.Crosswalks;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Pipeline.Trace;

namespace Monitoring.Pipeline.Cli;

/// <summary>Tells where figures come from, as text or as JSON.</summary>
internal static class TraceResult
{
    /// <summary>Writes text for people.</summary>
    public static void WriteText(
        RunConsole console, MonitorCatalogue catalogue, Tracer tracer, IReadOnlyList<TracedFigure> figures)
    {
        FigureRow first = figures[0].Row;
        Indicator indicator = IndicatorOf(catalogue, first);
        console.Result(FormattableString.Invariant(
            $"{indicator.Title.Nl} [{indicator.Id}], {NameOf(catalogue, first.AreaCode)}, {first.ReferenceYear}"));
        foreach (TracedFigure figure in figures)
        {
            console.Result(string.Empty);
            foreach (string line in Lines(figure, indicator))
            {
                console.Result("  " + line);
            }

            if (figure.WithoutStatus.Count > 0)
            {
                console.Result($"  status   none: {string.Join("; ", figure.WithoutStatus)}");
            }

            foreach (StandingAssessment assessment in tracer.AssessmentsOf(figure))
            {
                console.Result($"  target   {assessment.Rule}: {StatusWords(assessment.Status)}{Because(assessment.Reasons)}");
            }
        }
    }

    /// <summary>Writes one JSON document.</summary>
    public static void WriteJson(
        RunConsole console, MonitorCatalogue catalogue, Tracer tracer, IReadOnlyList<TracedFigure> figures) =>
        JsonResult.Write(console, new
        {
            schema = "monitor.trace/1",
            figures = figures.Select(figure => Document(figure, IndicatorOf(catalogue, figure.Row), tracer)),
        });

    private static IEnumerable<string> Lines(TracedFigure figure, Indicator indicator)
    {
        FigureRow row = figure.Row;
        EstimateKind kind = (EstimateKind)row.EstimateKindId;
        string how = row.Value is null ? string.Empty : $", {FigureWords.KindOf(kind, row.Lower is not null)}";
        yield return $"{row.Population,-8} {FigureWords.Of(row, indicator.Unit, indicator.Decimals)}{how}";
        if (figure.Benchmark is { } benchmark)
        {
            yield return $"compare  {benchmark.AreaCode} {FigureWords.Of(benchmark, indicator.Unit, indicator.Decimals)}, same table, year and population";
        }

        yield return FormattableString.Invariant($"table    {figure.TableTitle}; area division {row.DivisionYear}");
        yield return $"file     {figure.Origin.Path}/{row.FileName}";
        foreach (string line in figure.Parts.Count > 0 ? [] : PlaceLines(figure))
        {
            yield return line;
        }

        foreach (string line in PartWords.Lines(figure))
        {
            yield return line;
        }

        yield return $"digest   {figure.Origin.ContentDigest}";
        yield return $"known    from {FigureWords.Moment(row.KnownFrom)}{Until(row)}";
        yield return $"source   {figure.Origin.Citation}{LicenceOf(figure.Origin)}";
        if (row.Flags != FigureFlags.None)
        {
            yield return $"flags    {row.Flags}";
        }

        foreach (FigureNoteRow note in figure.Notes)
        {
            yield return $"note     {note.Label}: {note.Text}";
        }

        yield return $"id       {OriginId.Of(row)}";
    }

    // A figure that was made stands in no cell; those of its parts have lines of their own in the report.
    private static IEnumerable<string> PlaceLines(TracedFigure figure)
    {
        yield return FormattableString.Invariant($"place    row {figure.Row.RowNumber}{IdOf(figure.Row)}, column {figure.Row.ColumnKey}");
        yield return figure.Cell.Text is { } text
            ? $"cell     \"{text}\" as published; {figure.Cell.Finding}"
            : $"cell     not read again: {figure.Cell.Finding}";
    }

    // A file that people write has no ids of its own.
    private static string IdOf(FigureRow row) => row.RowId < 0 ? string.Empty : FormattableString.Invariant($" (ID {row.RowId})");

    // Some providers ask to be cited with it.
    private static string LicenceOf(SnapshotOriginRow origin) =>
        origin.Citation.Contains(origin.Licence, StringComparison.Ordinal) ? string.Empty : $" ({origin.Licence})";

    private static string StatusWords(string status) =>
        string.Equals(status, nameof(AssessmentStatus.NotAssessed), StringComparison.Ordinal) ? "not to be assessed" : status;

    private static string Because(string reasons) => ReasonWords(reasons) is { Length: > 0 } words ? $": {words}" : string.Empty;

    private static string ReasonWords(string reasons) =>
        string.Join("; ", JsonNode.Parse(reasons)!.AsArray().Select(reason => (string?)reason!["words"]));

    private static string Until(FigureRow row) =>
        row.KnownTo is { } until ? $" to {FigureWords.Moment(until)}" : string.Empty;

    private static object Document(TracedFigure figure, Indicator indicator, Tracer tracer) => new
    {
        id = OriginId.Of(figure.Row).ToString(),
        indicator = indicator.Id,
        title = indicator.Title.Nl,
        area = figure.Row.AreaCode,
        year = figure.Row.ReferenceYear,
        population = figure.Row.Population,
        value = figure.Row.Value,
        lower = figure.Row.Lower,
        upper = figure.Row.Upper,
        unit = indicator.Unit,
        respondents = figure.Row.SampleSize,
        flags = Enum.GetValues<FigureFlags>().Where(flag => flag != FigureFlags.None && figure.Row.Flags.HasFlag(flag)),
        withheldBy = figure.Row.WithheldBy,
        missingReason = figure.Row.MissingReasonId is { } reason ? (MissingReason?)reason : null,
        estimateKind = (EstimateKind)figure.Row.EstimateKindId,
        quality = (QualityLabel)figure.Row.QualityLabelId,
        parts = figure.Parts.Select(part => new { area = part.PartCode, part.Value, part.Weight, part.Share, basis = (WeightBasis)part.Basis, part.BasisYear }),
        benchmark = figure.Benchmark is { } benchmark ? new { area = benchmark.AreaCode, benchmark.Value } : null,
        table = figure.Row.TableId,
        divisionYear = figure.Row.DivisionYear,
        snapshot = figure.Origin.Path,
        file = figure.Row.FileName,
        row = figure.Row.RowNumber,
        rowId = figure.Row.RowId,
        column = figure.Row.ColumnKey,
        cell = figure.Cell.Text,
        archive = figure.Cell.Finding,
        digest = figure.Origin.ContentDigest,
        knownFrom = FigureWords.Moment(figure.Row.KnownFrom),
        knownTo = figure.Row.KnownTo is { } until ? FigureWords.Moment(until) : null,
        citation = figure.Origin.Citation,
        licence = figure.Origin.Licence,
        notes = figure.Notes.Select(note => new { note.Label, note.Text }),
        withoutStatus = figure.WithoutStatus,
        targets = tracer.AssessmentsOf(figure).Select(assessment => new
        {
            assessment.Rule,
            assessment.Status,
            flags = JsonNode.Parse(assessment.Flags),
            reasons = JsonNode.Parse(assessment.Reasons),
            numbers = JsonNode.Parse(assessment.Numbers),
            figures = JsonNode.Parse(assessment.Figures),
            inputs = JsonNode.Parse(assessment.Inputs),
            assessment.Method,
        }),
    };

    private static Indicator IndicatorOf(MonitorCatalogue catalogue, FigureRow row) =>
        catalogue.Indicators.First(indicator => string.Equals(indicator.Id, row.Indicator, StringComparison.Ordinal));

    private static string NameOf(MonitorCatalogue catalogue, string areaCode) =>
        $"{catalogue.Areas.First(area => string.Equals(area.Code.Value, areaCode, StringComparison.Ordinal)).NameNl} ({areaCode})";
}
