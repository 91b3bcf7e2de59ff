using System.CommandLine;
using Monitoring.Pipeline.Sniff;
using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor layout sniff</c>: proposes a layout from a file.</summary>
internal sealed class LayoutCommand(CommandContext context)
{
    private readonly Argument<string> _file = new("FILE") { Description = "A .csv, .txt, .tsv, .xlsx or .zip." };

    private readonly Option<string> _dataset = new("--as")
    {
        Description = "Id that the dataset is to have in the catalogue.",
        HelpName = "ID",
        DefaultValueFactory = _ => "dataset-id",
    };

    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _strict = CommonOptions.Strict();

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command sniff = new("sniff", "Propose the layout of a file that people drop, as text to review; imports nothing.") { _file, _dataset, _json, _strict };
        sniff.SetAction(Sniff);
        return new Command("layout", "Layouts of files that people drop.") { sniff };
    }

    private int Sniff(ParseResult parsed)
    {
        string path = parsed.GetValue(_file)!;
        FileInfo file = new(path);
        if (!file.Exists || file.Length > FileLimits.Default.FileBytes)
        {
            throw new UsageException($"{path} cannot be read. Expected an existing file of at most 64 MiB. Correct the path.");
        }

        LayoutSniffer sniffer = new(new FileContext("layout", file.Name, FileLimits.Default), File.ReadAllBytes(file.FullName));
        SniffedLayout layout = sniffer.Sniff();
        if (parsed.GetValue(_json))
        {
            JsonResult.Write(context.Console, Document(layout, parsed.GetValue(_dataset)!, file.Name));
        }
        else
        {
            foreach (string line in SniffText.Lines(layout, parsed.GetValue(_dataset)!, file.Name))
            {
                context.Console.Result(line);
            }
        }

        return (int)(parsed.GetValue(_strict) && SniffText.Doubts(layout).Count > 0 ? ExitCode.Warnings : ExitCode.Done);
    }

    private static object Document(SniffedLayout layout, string dataset, string fileName) => new
    {
        schema = "monitor.layout/1",
        file = fileName,
        dataset,
        rowsRead = layout.RowsRead,
        shape = layout.Shape,
        sheet = layout.Sheet,
        headerRow = layout.HeaderRow,
        delimiter = layout.Delimiter,
        encoding = layout.Encoding,
        decimalMark = layout.DecimalMark,
        thousandsMark = layout.ThousandsMark,
        dateForm = layout.DateForm,
        areaForm = layout.AreaForm,
        columns = layout.Columns.Select(column => new { title = column.Title, role = column.Role, standsFor = column.StandsFor }),
        specialValues = layout.SpecialValues,
        doubts = SniffText.Doubts(layout),
    };
}
