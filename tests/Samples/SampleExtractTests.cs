using System.Globalization;
using System.Text;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Pipeline.Trace;
using Monitoring.Reports.Model;
using Monitoring.Tests.EndToEnd;
using Monitoring.Tests.Fixtures;
using Monitoring.Tests.Survey;
using Repository = Monitoring.Tests.Fixtures.Repository;

namespace Monitoring.Tests.Samples;

/// <summary>The made-up extracts in the bundled archive.</summary>
internal sealed class SampleExtractTests
{
    private const string Update = "MONITOR_UPDATE_SAMPLES";

    [Test]
    public async Task Making_the_extracts_again_gives_the_bytes_that_are_bundled()
    {
        using TestFolder folder = new();
        string made = await SampleArchive.WriteAsync(folder);
        if (Environment.GetEnvironmentVariable(Update) is "1")
        {
            Replace(made);
        }

        Assert.That(Contents(made), Is.EqualTo(Contents(Repository.BundledArchive)), $"{Update}=1 writes them anew");
    }

    [Test]
    public void The_cubes_are_as_a_portal_wants_them_uploaded()
    {
        foreach ((string name, byte[] bytes) in SampleCube.Files())
        {
            string[][] rows = [.. Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(';'))];
            ILookup<string, string[]> byLevel = rows.ToLookup(row => row[1], StringComparer.Ordinal);
            ILookup<string, string[]> byValue = rows.ToLookup(row => row[4], StringComparer.Ordinal);
            Assert.Multiple(() =>
            {
                Assert.That(byLevel.Select(level => level.Key), Is.EqualTo(["nederland", "gemeente", "wijk23", "buurt23"]), name);
                Assert.That(byLevel["buurt23"].DistinctBy(row => row[2], StringComparer.Ordinal).ToList(), Has.Count.EqualTo(44), name);
                Assert.That(rows.Select(row => row[2]), Has.None.StartsWith("0"), name);
                Assert.That(byValue["-99997"], Is.Not.Empty, name);
                Assert.That(byValue["-99996"].Select(row => int.Parse(row[5], CultureInfo.InvariantCulture)), Is.Not.Empty.And.All.LessThan(50), name);
            });
        }
    }

    [Test]
    public void Every_row_of_the_extracts_is_understood_and_marked_as_made_up()
    {
        using Database database = BundledState.Open();
        FigureRow[] figures =
        [
            .. FigureStore.Load(database.Connection, new NewerEditionRule(TestCatalogue.Shipped), FigureSelection.All)
                .Where(row => row.TableId is SampleCube.Table or SampleWave.Table),
        ];
        Assert.Multiple(() =>
        {
            Assert.That(figures.Count(row => row.TableId is SampleCube.Table), Is.EqualTo(5 * 3 * (44 + 7 + 2)));
            Assert.That(figures.Count(row => row.TableId is SampleWave.Table), Is.GreaterThan(4 * 3 * 44));
            Assert.That(figures.Select(row => (EstimateKind)row.EstimateKindId), Is.All.EqualTo(EstimateKind.Synthetic));
            Assert.That(figures.Select(row => row.MissingReasonId), Has.Some.EqualTo((long)MissingReason.Suppressed).And.Some.EqualTo((long)MissingReason.Confidential));
            Assert.That(WorkFolder.RowsOf(BundledState.DatabasePath, "quarantine_list"), Has.None.Contains("voorbeeld"));
        });
    }

    [Test]
    public void What_pages_say_first_judge_and_draw_of_real_figures_has_nothing_made_up_in_it()
    {
        ReportScope withExamples = BundledState.Scope with { HasExamples = true };
        using Database database = BundledState.Open();
        SiteModel shown = SiteModelBuilder.Build(ReportState.Load(database.Connection, TestCatalogue.Shipped, withExamples, null), withExamples);
        SiteModel usual = SiteModelBuilder.Build(BundledState.Load(), BundledState.Scope);
        Assert.Multiple(() =>
        {
            Assert.That(shown.Indicators.Select(page => page.Headline), Is.EqualTo(usual.Indicators.Select(page => page.Headline)));
            Assert.That(shown.Indicators.Select(page => page.OlderComparison), Is.EqualTo(usual.Indicators.Select(page => page.OlderComparison)));
            foreach ((TrendChart chart, TrendChart real) in ChartsOf(shown).Zip(ChartsOf(usual)).Where(charts => charts.Second.Lines.Count > 0))
            {
                Assert.That(KindsOf(chart), Is.EqualTo(KindsOf(real)));
            }

            Assert.That(shown.Indicators.SelectMany(page => page.Tables).Select(table => table.Kind), Has.Some.EqualTo(FigureKind.Synthetic), "they are shown after all");
        });
    }

    private static IEnumerable<TrendChart> ChartsOf(SiteModel site) =>
        site.Indicators.SelectMany(page => page.OtherPopulations.Prepend(page.Chart));

    private static string KindsOf(TrendChart chart) =>
        string.Join(" / ", chart.Lines.Select(line => FormattableString.Invariant($"{line.Role} {line.SourceTitle} {line.Segments[0][0].Kind} {line.Segments.Sum(segment => segment.Count)}")));

    [TestCase(false, null, 0)]
    [TestCase(true, null, 1)]
    [TestCase(false, SampleCube.Table, 1)]
    public void A_trace_leaves_them_out_unless_they_are_shown_or_named(bool hasExamples, string? table, int expected)
    {
        using Database database = BundledState.Open();
        Tracer tracer = new(database.Connection, TestCatalogue.Shipped, new ArchiveReader([Repository.BundledArchive]), "NL01") { HasExamples = hasExamples };

        Assert.That(
            tracer.Trace(new TraceQuestion("roken", "BU09350002", 2024, "18+", table, null)).Count(figure => figure.Row.TableId is SampleCube.Table),
            Is.EqualTo(expected));
    }

    [Test]
    public void No_respondent_is_in_the_bundled_archive() => Assert.Multiple(() =>
    {
        Assert.That(Encoding.UTF8.GetString(SampleWave.File().Bytes), Does.Contain(SampleWave.Remark));
        Assert.That(ByteSearch.Find(Repository.BundledArchive, SampleWave.Remark, _ => false), Is.Empty);
    });

    private static IReadOnlyList<string> Contents(string archive) =>
    [
        .. SampleArchive.Datasets(archive)
            .SelectMany(dataset => Directory.EnumerateFiles(dataset, "*", SearchOption.AllDirectories))
            .Select(path => $"{Path.GetRelativePath(archive, path)} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}")
            .Order(StringComparer.Ordinal),
    ];

    private static void Replace(string made)
    {
        foreach (string bundled in SampleArchive.Datasets(Repository.BundledArchive))
        {
            Directory.Delete(bundled, recursive: true);
        }

        foreach (string path in SampleArchive.Datasets(made).SelectMany(dataset => Directory.EnumerateFiles(dataset, "*", SearchOption.AllDirectories)))
        {
            string target = Path.Combine(Repository.BundledArchive, Path.GetRelativePath(made, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
