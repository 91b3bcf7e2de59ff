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

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command sniff = new("sniff", "Propose the layout of a file that people drop, as text to review; imports nothing.") { _file, _dataset };
        sniff.SetAction(parsed => Sniff(parsed.GetValue(_file)!, parsed.GetValue(_dataset)!));
        return new Command("layout", "Layouts of files that people drop.") { sniff };
    }

    private int Sniff(string path, string dataset)
    {
        FileInfo file = new(path);
        if (!file.Exists || file.Length > FileLimits.Default.FileBytes)
        {
            throw new UsageException($"{path} cannot be read. Expected an existing file of at most 64 MiB. Correct the path.");
        }

        LayoutSniffer sniffer = new(new FileContext("layout", file.Name, FileLimits.Default), File.ReadAllBytes(file.FullName));
        foreach (string line in SniffText.Lines(sniffer.Sniff(), dataset, file.Name))
        {
            context.Console.Result(line);
        }

        return (int)ExitCode.Done;
    }
}
