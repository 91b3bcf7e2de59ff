using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Disagreements;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Assess;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Disagreements;

/// <summary>Numbers that documents print are compared with, and are never the figure of anything.</summary>
internal sealed class QuotedFigureTests
{
    private const string Plan = "plan-gezond-maastricht ernstige-eenzaamheid GM0935 18+ 2024 17";
    private static readonly string[] _city = ["GM0935"];

    [Test]
    public void A_quoted_number_is_no_series_no_line_and_no_figure_of_a_table_even_where_it_is_the_only_one()
    {
        FigureSet figures = EditionFigures.Set(Plan);
        Assert.That(
            (figures.All.Count, figures.SeriesFor("ernstige-eenzaamheid", "18+", _city).Count, figures.Quoted.Count), Is.EqualTo((0, 0, 1)));
    }

    [Test]
    public void No_judgement_rests_on_a_quoted_number() =>
        Assert.That(
            new FigureStanding(EditionFigures.Set(Plan), TestCatalogue.Shipped).WhyNoStatus(EditionFigures.Row(Plan)),
            Is.EqualTo(["a number that a document prints is compared with others, and never judged"]));

    [Test]
    public void A_quotation_that_is_stored_leads_to_its_line()
    {
        FigureComparison pair = BundledState.Load().Disagreements.Explained
            .Single(one => one.Entry.Id.Equals("plan-ernstige-eenzaamheid-2024", StringComparison.Ordinal)).Comparisons.Single();
        Assert.That(
            (OriginId.Of(pair.Other.Row!).ToString(), pair.Other.Quotation!.Place, pair.Other.Row!.FileName),
            Is.EqualTo(("ernstige-eenzaamheid/GM0935/2024/18+/plan-gezond-maastricht", "par. 1.1", "published_figures.csv")));
    }

    [Test]
    public void Every_observation_of_the_shipped_documents_is_stored_and_no_quotation_is() =>
        Assert.That(
            BundledState.Load().Figures.Quoted.Select(row => FormattableString.Invariant($"{row.Indicator} {row.AreaCode} {row.ReferenceYear} {row.Population} {row.Value}")),
            Is.EquivalentTo(TestCatalogue.Shipped.PublishedFigures
                .Where(figure => figure.Kind == PublishedFigureKind.Observation)
                .Select(figure => FormattableString.Invariant($"{figure.IndicatorId} {figure.AreaCode} {figure.Period} {figure.PopulationId} {figure.Value}"))));

    [Test]
    public void No_page_shows_a_quoted_number_as_a_figure()
    {
        string[] pages = Directory.GetFiles(BundledState.Site, "*.html", SearchOption.AllDirectories);
        Assert.That(
            pages.Where(page => !page.Contains("kwaliteit", StringComparison.Ordinal) && File.ReadAllText(page).Contains("/plan-gezond-maastricht", StringComparison.Ordinal)),
            Is.Empty);
    }

    [Test]
    public void Quoted_is_a_kind_of_its_own_in_the_database()
    {
        using Database database = BundledState.Open();
        using Microsoft.Data.Sqlite.SqliteCommand command = database.Connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM current_observation WHERE estimate_kind = 'quoted' AND vintage = 'plan-gezond-maastricht';";
        Assert.That(command.ExecuteScalar(), Is.EqualTo(9L));
    }

    [Test]
    public void The_bundled_copy_holds_the_published_figures_of_the_catalogue()
    {
        SnapshotArchive archive = new(Repository.BundledArchive);
        Snapshot snapshot = archive.List("published-figures", "plan-gezond-maastricht")[^1];
        archive.Verify(snapshot);
        using Stream stored = archive.OpenFile(snapshot, "published_figures.csv");
        using StreamReader text = new(stored);
        string[] bundled = [.. text.ReadToEnd().Split('\n').Select(KeyAndKind)];
        Assert.That(bundled, Is.EqualTo(File.ReadAllText(Repository.Folder("pipeline", "Catalogue", "published_figures.csv")).Split('\n').Select(KeyAndKind)));
    }

    // Columns may be added to the catalogue; a line that changed asks for another retrieval in the archive.
    private static string KeyAndKind(string line) => line.Split(',')[0];
}
