using System.Globalization;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Downloads;

/// <summary>What could not be read, as a workbook for the people who put it right.</summary>
internal static class QuarantineSheets
{
    private const int Narrow = 12;
    private const int Usual = 24;
    private const int Wide = 44;

    /// <summary>The workbook: what to know first, then one row for each row or cell.</summary>
    public static byte[] Workbook(QuarantinePage page, ReportWords words) => ExportWorkbook.Write([Readme(page, words), Rows(page, words)]);

    /// <summary>One row for each row or cell in quarantine.</summary>
    public static ExportSheet Rows(QuarantinePage page, ReportWords words) => new(
        words.Quarantine.Title, Columns(words), [.. page.Entries.Select(entry => Row(entry, words.Quarantine))]);

    private static ExportSheet Readme(QuarantinePage page, ReportWords words)
    {
        QuarantineText text = words.Quarantine;
        return new ExportSheet(words.Export.ReadmeSheet, words.Export.ReadmeColumns,
        [
            Line(text.Title, text.Lead),
            Line(text.OpenCount, Count(page.Open)),
            Line(text.DecidedCount, Count(page.Decided)),
            Line(text.NotShown, text.Privacy),
            Line(text.Decision, text.HowToDecide),
        ]);
    }

    private static IReadOnlyList<ExportColumn> Columns(ReportWords words)
    {
        ReportLanguage language = words.Language;
        return
        [
            new ExportColumn("key", language.Of("Sleutel", "Key"), "", Usual),
            new ExportColumn("dataset", language.Of("Dataset", "Dataset"), "", Usual),
            new ExportColumn("file", language.Of("Bestand", "File"), "", Wide),
            new ExportColumn("row", language.Of("Rij", "Row"), "", Narrow),
            new ExportColumn("column", language.Of("Kolom", "Column"), "", Usual),
            new ExportColumn("text", words.Quarantine.What, "", Usual),
            new ExportColumn("reason", words.Quarantine.Why, "", Wide),
            new ExportColumn("suggestion", words.Quarantine.Suggestion, "", Wide),
            new ExportColumn("state", language.Of("Stand", "State"), "", Narrow),
            new ExportColumn("decision", words.Quarantine.Decision, "", Usual),
            new ExportColumn("by", language.Of("Wie", "Who"), "", Usual),
            new ExportColumn("why", language.Of("Reden van het besluit", "Reason for the decision"), "", Wide),
            new ExportColumn("decided_on", language.Of("Besloten op", "Decided on"), "", Narrow),
            new ExportColumn("until", language.Of("Tot en met", "Until"), "", Narrow),
        ];
    }

    private static ExportCell[] Row(QuarantineEntry entry, QuarantineText text) =>
    [
        ExportCell.Of(entry.Key),
        ExportCell.Of(entry.Dataset),
        ExportCell.Of(entry.Place.File),
        ExportCell.Of((double)entry.Place.Row),
        ExportCell.Of(entry.Place.Column),
        ExportCell.Of(entry.Text ?? text.NotShown),
        ExportCell.Of(entry.Reason == QuarantineReason.Other ? entry.PlainReason : text.Reason(entry.Reason)),
        ExportCell.Of(text.Fix(entry)),
        ExportCell.Of(entry.IsOpen ? text.OpenCount : text.DecidedCount),
        .. entry.Decision is { } note
            ? (ExportCell[])
            [
                ExportCell.Of(text.Verb(note)), ExportCell.Of(note.By), ExportCell.Of(note.Why), ExportCell.Of(note.On),
                note.Until is { } day ? ExportCell.Of(day) : ExportCell.Empty,
            ]
            : [ExportCell.Empty, ExportCell.Empty, ExportCell.Empty, ExportCell.Empty, ExportCell.Empty],
    ];

    private static ExportCell[] Line(string subject, string text) => [ExportCell.Of(subject), ExportCell.Of(text)];

    private static string Count(DerivedNumber number) => number.Value.ToString(CultureInfo.InvariantCulture);
}
