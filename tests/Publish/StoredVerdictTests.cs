using System.Text.Json.Nodes;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

/// <summary>What is stored of a judgement shows that it compares like with like; asked of the real and of the fictitious figures.</summary>
internal sealed class StoredVerdictTests : IDisposable
{
    private readonly TestFolder _fictitious = new();

    private static string[] Databases => ["real", "fictitious"];

    [OneTimeSetUp]
    public Task Publish() => VerdictCases.PublishAsync(_fictitious, "nl");

    [OneTimeTearDown]
    public void Dispose() => _fictitious.Dispose();

    [TestCaseSource(nameof(Databases))]
    public void No_judgement_crosses_a_series_break_population_or_kind(string which)
    {
        foreach (JsonObject[] judged in Judged(which))
        {
            foreach (string key in (string[])["area", "population", "series", "kind", "segmentYear"])
            {
                Assert.That(judged.Select(figure => figure[key]!.ToString()).Distinct(StringComparer.Ordinal).Count(), Is.EqualTo(1), string.Join(' ', judged.Select(one => one["id"])));
            }
        }
    }

    [TestCaseSource(nameof(Databases))]
    public void No_judgement_rests_on_an_exceptional_year_unless_it_says_so(string which) =>
        Assert.That(
            Rows(which)
                .Where(row => !row.Flags.Contains(nameof(VerdictFlag.ExceptionalYearUsed), StringComparison.Ordinal) && IsJudged(row))
                .SelectMany(row => Figures(row, FigureRole.Judged))
                .Where(figure => (bool)figure["isEventYear"]!)
                .Select(figure => figure["id"]!.ToString()),
            Is.Empty);

    [TestCaseSource(nameof(Databases))]
    public void A_benchmark_stands_in_the_table_population_year_and_kind_of_the_figure_beside_it(string which)
    {
        foreach (StoredVerdict row in Rows(which))
        {
            HashSet<string> own = [.. Figures(row, FigureRole.Judged).Select(Place)];
            Assert.That(Figures(row, FigureRole.Benchmark).Select(Place), Is.SubsetOf(own));
        }
    }

    [TestCaseSource(nameof(Databases))]
    public void What_is_self_selected_or_fictitious_is_never_judged(string which) =>
        Assert.That(
            Rows(which).Where(IsJudged).SelectMany(row => Figures(row, FigureRole.Judged)).Select(figure => figure["kind"]!.ToString()),
            Has.None.EqualTo("SelfSelected").And.None.EqualTo("Synthetic"));

    [TestCaseSource(nameof(Databases))]
    public void A_model_estimate_gets_no_word_of_change(string which) =>
        Assert.That(
            Rows(which)
                .Where(row => Figures(row, FigureRole.Judged).Any(figure => figure["kind"]!.ToString() is "Modelled"))
                .Select(row => row.Status),
            Is.Not.Empty.And.All.AnyOf("BaselineOnly", "IndicativeAbove", "IndicativeBelow", "NotAssessed"));

    private static string Place(JsonObject figure) => $"{figure["table"]}/{figure["population"]}/{figure["year"]}/{figure["kind"]}";

    private static bool IsJudged(StoredVerdict row) => !row.Status.Equals(nameof(AssessmentStatus.NotAssessed), StringComparison.Ordinal);

    private static JsonObject[] Figures(StoredVerdict row, FigureRole role) =>
    [
        .. JsonNode.Parse(row.Figures)!.AsArray().Select(figure => figure!.AsObject())
            .Where(figure => figure["role"]!.ToString().Equals(role.ToString(), StringComparison.Ordinal)),
    ];

    private JsonObject[][] Judged(string which)
    {
        JsonObject[][] judged = [.. Rows(which).Where(IsJudged).Select(row => Figures(row, FigureRole.Judged))];
        Assert.That(judged, Is.Not.Empty.And.All.Not.Empty);
        return judged;
    }

    private IReadOnlyList<StoredVerdict> Rows(string which)
    {
        using Database database = which is "real" ? BundledState.Open() : Database.OpenForReading(_fictitious["monitor.db"]);
        return
        [
            .. TestStore.Rows(database.Connection, "SELECT status, flags, figures FROM assessment_latest ORDER BY rule, indicator, scope, population")
                .Select(row => row.Split('|'))
                .Select(cells => new StoredVerdict(cells[0], cells[1], cells[2])),
        ];
    }

    private sealed record StoredVerdict(string Status, string Flags, string Figures);
}
