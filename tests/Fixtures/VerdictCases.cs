using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Disclosure;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Survey;
using Monitoring.Sources.Files;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.SurveyFigures;

namespace Monitoring.Tests.Fixtures;

/// <summary>The fictitious cases in an archive of their own, imported, judged and published by the real run.</summary>
internal static class VerdictCases
{
    private const string AdultsKey = StatLineSnapshotBuilder.Adults;
    private const string ElderlyKey = StatLineSnapshotBuilder.Elderly;
    private const string Survey = "survey";
    private const string SurveySource = "city-survey";

    private static readonly (string Name, string TableId, EstimateKind Kind)[] _tables =
    [
        ("surveyed", "90001NED", EstimateKind.Surveyed),
        ("modelled", "90002NED", EstimateKind.Modelled),
        ("self-selected", "90003NED", EstimateKind.SelfSelected),
        ("synthetic", "90004NED", EstimateKind.Synthetic),
        ("bare", "90005NED", EstimateKind.Surveyed),
        ("quoted", "90006NED", EstimateKind.Quoted),
        (Survey, "verzonnen-peiling", EstimateKind.Surveyed),
    ];

    public static MonitorCatalogue Catalogue { get; } = MakeCatalogue();

    /// <summary>Runs everything into a folder: <c>archive</c>, <c>monitor.db</c> and <c>site</c>.</summary>
    public static async Task PublishAsync(TestFolder folder, string language, ModelledPolicy modelled = ModelledPolicy.Indicative)
    {
        SnapshotArchive archive = new(folder["archive"]);
        if (!Directory.Exists(folder["archive"]))
        {
            foreach ((string name, string tableId, _) in _tables)
            {
                _ = name is Survey ? AddSurvey(archive, tableId) : TableOf(name, tableId).AddTo(archive, FakeClock.Start);
            }
        }

        RunSettings settings = new(
            "run", folder["archive"], folder["monitor.db"], folder["site"], string.Empty,
            new MonitorOptions { Language = language, ModelledFigures = modelled, ExampleData = true });
        using StopSignals stop = new();
        using StringWriter said = new();
        NightlyRun run = new(
            settings, SourceRegistry.Offline(Catalogue, settings.Archive, []).Sources, Catalogue,
            new RunConsole(TextWriter.Null, said), new FakeClock());
        Assert.That((await run.ImportOnlyAsync(stop)).ExitCode, Is.EqualTo(ExitCode.Done), said.ToString());
        Borrow(settings.Database);
        Assert.That((await run.ExecuteAsync(stop)).ExitCode, Is.EqualTo(ExitCode.Done), said.ToString());
    }

    // As figures are that an old division's area was split for.
    private static void Borrow(string database)
    {
        using SqliteConnection connection = new($"Data Source={database}");
        connection.Open();
        int borrowed = connection.Execute(
            "UPDATE observation SET quality_label_id = @label WHERE indicator_id = (SELECT indicator_id FROM indicator WHERE name = 'ander-gebied')",
            new { label = (long)QualityLabel.Inherited });
        Assert.That(borrowed, Is.Positive);
    }

    private static Snapshot AddSurvey(SnapshotArchive archive, string tableId)
    {
        SurveyRelease release = new([.. Of(Survey).SelectMany(one => one.City.Select(figure => LineOf(one, figure)))], 0, 0, 0);
        using SnapshotWriter writer = archive.Begin(SurveySource, tableId);
        using (Stream file = writer.CreateFile("cijfers.csv"))
        {
            file.Write(SurveyFigureFile.Write(release));
        }

        return writer.Commit(new SnapshotOrigin(
            "Niemand", "Verzonnen peiling", "Verzonnen peiling", string.Empty, "geen", FakeClock.Start, string.Empty, "alles", [], []));
    }

    private static SurveyFigureLine LineOf(VerdictCase one, VerdictCaseFigure figure)
    {
        int valid = figure.Respondents!.Value;
        return new SurveyFigureLine(
            new FigureKey(one.Id, "GM0935", figure.Population, figure.Year),
            new SurveyEstimate(
                figure.Value,
                figure.Reach is { } reach ? new ConfidenceInterval(figure.Value - reach, figure.Value + reach, 0.95) : null,
                new ItemResponse(valid, (int)Math.Round(valid * figure.MissingPercentage / (100.0 - figure.MissingPercentage))),
                (int)Math.Round(valid * figure.Value / 100),
                valid));
    }

    private static IEnumerable<VerdictCase> Of(string table) => VerdictCase.All.Where(one => one.Table.Equals(table, StringComparison.Ordinal));

    private static StatLineSnapshotBuilder TableOf(string name, string tableId)
    {
        StatLineSnapshotBuilder table = new() { Dataset = tableId };
        table.Topics.Clear();
        VerdictCase[] cases = [.. Of(name)];
        table.Topics.AddRange(cases.Select((_, index) => new StatLineTopic(StemOf(index) + "_" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))));
        bool hasMargins = cases.Any(one => one.City.Any(figure => figure.Reach is not null));
        foreach (int year in cases.SelectMany(one => one.City).Select(figure => figure.Year).Distinct().Order())
        {
            foreach ((string population, string key) in (IEnumerable<(string, string)>)[("18+", AdultsKey), ("65+", ElderlyKey)])
            {
                table.Rows.Add(RowOf(cases, "GM0935    ", one => one.Group is null ? one.City : [], (year, population, key, hasMargins)));
                table.Rows.Add(RowOf(cases, "NL01      ", one => one.Country, (year, population, key, hasMargins)));
            }

            foreach (VerdictCase grouped in cases.Where(one => one.Group is not null))
            {
                table.Rows.AddRange(TestCatalogue.Shipped.AreaGroups.Single(group => group.Id.Equals(grouped.Group, StringComparison.Ordinal)).Codes
                    .Select(code => RowOf(cases, code.Value, one => one == grouped ? one.City : [], (year, "18+", AdultsKey, hasMargins))));
            }
        }

        return table;
    }

    private static StatLineRow RowOf(
        VerdictCase[] cases,
        string area,
        Func<VerdictCase, IReadOnlyList<VerdictCaseFigure>> figures,
        (int Year, string Population, string Key, bool HasMargins) of)
    {
        VerdictCaseFigure?[] found =
        [
            .. cases.Select(one => figures(one).FirstOrDefault(figure =>
                figure.Year == of.Year && figure.Population.Equals(of.Population, StringComparison.Ordinal))),
        ];
        return new StatLineRow(
            area, FormattableString.Invariant($"{of.Year}JJ00"), of.Key, [.. found.Select(figure => Cell(figure?.Value))])
        {
            Lower = of.HasMargins ? [.. found.Select(figure => Cell(figure?.Value - figure?.Reach))] : null,
            Upper = of.HasMargins ? [.. found.Select(figure => Cell(figure?.Value + figure?.Reach))] : null,
        };
    }

    private static string? Cell(double? value) => value is { } known ? StatLineSnapshotBuilder.Padded(known) : null;

    private static string StemOf(int index) => FormattableString.Invariant($"Geval{index:00}");

    private static MonitorCatalogue MakeCatalogue()
    {
        SourceTable model = TestCatalogue.Table;
        Indicator indicator = TestCatalogue.Indicator("ernstige-eenzaamheid");
        (string _, string surveyTable, EstimateKind _) = _tables.Single(table => table.Name is Survey);
        SeriesMark mark = TestCatalogue.Shipped.SeriesMarks.First(one => one.Kind == SeriesMarkKind.Event);
        return TestCatalogue.Shipped with
        {
            Indicators = [.. VerdictCase.All.Select(one => IndicatorOf(indicator, one))],
            SourceTables =
            [
                .. _tables.Select((table, index) => model with
                {
                    TableId = table.TableId,
                    EstimateKind = table.Kind,
                    Series = table.Name,
                    Preference = index,
                    Title = new Wording("Verzonnen cijfers " + table.TableId, "Invented figures " + table.TableId),
                }).Select(table => table.TableId.Equals(surveyTable, StringComparison.Ordinal) ? AsSurvey(table) : table),
            ],
            DroppedFiles = new DroppedFileCatalogue(
                [
                    new DeclaredLayout(
                        surveyTable, [], FileShape.Respondents, string.Empty, 1, ColumnDelimiter.Semicolon, FileEncoding.Utf8, NumberMark.Comma,
                        NumberMark.None, PeriodForm.Year, FileAreaForm.CodeOrName, string.Empty, string.Empty, []),
                ], [], [], []),
            PopulationKeys = [.. _tables.Where(table => table.Name is not Survey).SelectMany(table => (PopulationKey[])
                [new(table.TableId, AdultsKey, "18+"), new(table.TableId, StatLineSnapshotBuilder.Under65, "18-64"), new(table.TableId, ElderlyKey, "65+")])],
            ColumnMappings =
            [
                .. _tables.SelectMany(table => Of(table.Name).Select((one, index) =>
                    new ColumnMapping(table.TableId, table.Name is Survey ? one.Id : StemOf(index), one.Id, one.AskedYears, one.Populations))),
            ],
            TargetRules = [.. VerdictCase.All.Select(one => one.Rule).OfType<TargetRule>()],
            SeriesMarks =
            [
                mark with { Id = "bijzonder", FirstYearAfter = 2020 },
                mark with { Id = "bijzonder-mag", FirstYearAfter = 2020, IndicatorIds = ["bijzonder-mag"], UsableBecause = "gevraagd voor de maatregelen" },
                mark with { Id = "breuk", Kind = SeriesMarkKind.Break, FirstYearAfter = 2018, IndicatorIds = ["breuk"] },
            ],
            PublishedFigures = [],
            Disagreements = [],
            Measurements = [],
            MeasurementRounds = [],
            Efforts = [],
            Insights = [],
        };
    }

    private static SourceTable AsSurvey(SourceTable table) => table with
    {
        SourceId = SurveySource,
        AreaDimension = SurveyFigureColumns.Area,
        PeriodDimension = SurveyFigureColumns.Period,
        PopulationDimension = SurveyFigureColumns.Population,
        MarginDimension = string.Empty,
        ValueKey = string.Empty,
    };

    // A gap is not asked of an indicator that has a target of its own: any other will do.
    private static Indicator IndicatorOf(Indicator model, VerdictCase one) => model with
    {
        Id = one.Id,
        Title = new Wording("Geval " + one.Id, "Case " + one.Id),
        Polarity = one.Polarity,
        Populations = one.Populations,
        TargetRuleIds = one.Rule is null ? [] : one.Reason == NoVerdictReasonKind.HasOwnTarget ? [one.Rule.Id, "doel-gelijk"] : [one.Rule.Id],
    };
}
