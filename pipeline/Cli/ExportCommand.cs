using System.CommandLine;
using System.Security.Cryptography;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor export</c>: figures or judgements as a file for a spreadsheet or a program.</summary>
internal sealed class ExportCommand(CommandContext context)
{
    private const string FiguresContent = "figures";
    private const string AssessmentsContent = "assessments";

    private static readonly Dictionary<string, ExportFormat> _formats = new(StringComparer.Ordinal)
    {
        ["csv"] = ExportFormat.Csv,
        ["csv-excel"] = ExportFormat.CsvExcel,
        ["xlsx"] = ExportFormat.Xlsx,
    };

    private readonly SelectionOptions _selection = new();
    private readonly Option<string?> _database = CommonOptions.Database();
    private readonly Option<string?> _language = CommonOptions.Language();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _dryRun = CommonOptions.DryRun();
    private readonly Option<bool> _strict = CommonOptions.Strict();
    private readonly Option<bool> _yes = CommonOptions.Yes();
    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "csv (for programs), csv-excel (for Excel with Dutch settings) or xlsx (workbook with explanation and changes).",
        HelpName = "FORM",
        DefaultValueFactory = _ => "xlsx",
    }.AcceptOnlyFromAmong([.. _formats.Keys]);

    private readonly Option<string> _content = new Option<string>("--content")
    {
        Description = "figures (one row a figure) or assessments (one row a target, area and population).",
        HelpName = "CONTENT",
        DefaultValueFactory = _ => FiguresContent,
    }.AcceptOnlyFromAmong(FiguresContent, AssessmentsContent);

    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command command = new("export", "Write figures or assessments to a file: CSV or a workbook, each row with its origin.")
        {
            _content, _format, _output,
        };
        foreach (Option option in (IEnumerable<Option>)[.. _selection.All, _database, _language, _yes, _json, _dryRun, _strict])
        {
            command.Add(option);
        }

        command.SetAction(Export);
        return command;
    }

    private int Export(ParseResult parsed)
    {
        Workplace workplace = Workplace.Open();
        string content = parsed.GetValue(_content)!;
        ExportFormat format = _formats[parsed.GetValue(_format)!];
        ExportTarget target = ExportTarget.Of(parsed.GetValue(_output) ?? Environment.CurrentDirectory, content, format);
        MonitorCatalogue catalogue = workplace.ReadCatalogue();
        Selection selection = _selection.Read(parsed, catalogue);
        RequireSense(content, selection);
        RunSettings settings = workplace.ExistingState("export", parsed.GetValue(_database), context.Console)
            .InLanguage(parsed.GetValue(_language));
        using Database database = Database.OpenForReading(settings.Database);
        target.RequireFree(parsed.GetValue(_yes));
        ExportBuilder builder = new(database.Connection, catalogue, settings.Scope);
        ExportBook book = IsFigures(content) ? builder.Figures(selection) : builder.Assessments(selection);
        int rows = RowsOf(book);
        if (rows == 0)
        {
            context.Console.Warning("Nothing in the store fits this selection; the export has a heading and no rows.");
        }

        byte[] file = Render(book, format);
        bool isPlan = parsed.GetValue(_dryRun);
        if (!isPlan)
        {
            target.Write(file);
        }

        Tell(parsed, settings, new ExportedFile(target.Path, content, parsed.GetValue(_format)!, rows, file), isPlan);
        return (int)(parsed.GetValue(_strict) && rows == 0 ? ExitCode.Warnings : ExitCode.Done);
    }

    private static bool IsFigures(string content) => string.Equals(content, FiguresContent, StringComparison.Ordinal);

    // A judgement rests on several years and perhaps several tables: cutting it by them would show something else than it says.
    private static void RequireSense(string content, Selection selection)
    {
        if (!IsFigures(content) && (selection.Years != YearRange.All || selection.Sources.Count > 0))
        {
            throw new UsageException(
                "--period and --source select figures; a judgement rests on several years and tables. Leave them out, or export --content figures.");
        }
    }

    private static int RowsOf(ExportBook book) => book.Content switch
    {
        ExportContent.Figures figures => figures.Rows.Count,
        ExportContent.Assessments assessments => assessments.Rows.Count,
        _ => throw new InvalidOperationException("An export holds figures or judgements."),
    };

    private static byte[] Render(ExportBook book, ExportFormat format)
    {
        if (format == ExportFormat.Xlsx && RowsOf(book) > ExportRenderer.MostRows)
        {
            throw new UsageException("These are more rows than a sheet can hold. Select fewer with --indicator, --area or --period, or use --format csv.");
        }

        return format switch
        {
            ExportFormat.Csv => ExportRenderer.Csv(book),
            ExportFormat.CsvExcel => ExportRenderer.ExcelCsv(book),
            ExportFormat.Xlsx => ExportRenderer.Workbook(book),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a form of export."),
        };
    }

    private void Tell(ParseResult parsed, RunSettings settings, ExportedFile file, bool isPlan)
    {
        if (!parsed.GetValue(_json))
        {
            string verb = isPlan ? "Would write" : "Wrote";
            context.Console.Result(FormattableString.Invariant($"{verb} {file.Rows} row(s) to {file.Path}"));
            return;
        }

        JsonResult.Write(context.Console, new
        {
            schema = "monitor.export/1",
            database = settings.Database,
            dryRun = isPlan,
            path = file.Path,
            content = file.Content,
            format = file.Format,
            rows = file.Rows,
            bytes = file.Bytes.Length,
            sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes)),
        });
    }

    private sealed record ExportedFile(string Path, string Content, string Format, int Rows, byte[] Bytes);
}
