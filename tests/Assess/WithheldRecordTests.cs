using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Assess;

/// <summary>What the real newest edition withholds, as the views show it to people who open the file.</summary>
internal sealed class WithheldRecordTests
{
    private const string Five = "'BU09350301','BU09350303','BU09350304','BU09350500','BU09350503'";

    [Test]
    public void No_view_shows_a_number_of_the_five_small_neighbourhoods_that_the_newest_edition_withholds()
    {
        using Database database = BundledState.Open();
        foreach (string view in (string[])["current_observation", "all_observation"])
        {
            Assert.That(
                TestStore.Rows(
                    database.Connection,
                    $"SELECT COUNT(*), COUNT(value), COUNT(lower), COUNT(sample_size) FROM {view} WHERE area_code IN ({Five}) AND source = 'rivm-statline' AND missing_reason = 'withheld by newer edition'"),
                Is.EqualTo(_none));
            Assert.That(
                TestStore.Rows(database.Connection, $"SELECT COUNT(value) FROM {view} WHERE area_code IN ({Five}) AND source = 'rivm-statline'"),
                Is.EqualTo(_zero));
        }
    }

    [Test]
    public void The_reason_names_the_newer_edition_and_the_observation_keeps_what_the_source_said()
    {
        using Database database = BundledState.Open();
        const string Where = "WHERE vintage = '50090NED' AND area_code = 'BU09350303' AND population = '18+' AND reference_year = 2020 AND indicator = 'ervaren-gezondheid'";
        Assert.That(
            TestStore.Rows(database.Connection, $"SELECT value, missing_reason, withheld_by FROM current_observation {Where}").Single(),
            Is.EqualTo("-|withheld by newer edition|50150NED"));
        Assert.That(
            RawFigures.Read(database.Connection).Single(row => row is
            {
                Table: "50090NED", Area: "BU09350303", Population: "18+", Year: 2020, Indicator: "ervaren-gezondheid",
            }).Value,
            Is.EqualTo(81.3));
    }

    [Test]
    public void Recording_again_writes_nothing()
    {
        using TestFolder folder = new();
        File.Copy(BundledState.DatabasePath, folder["monitor.db"]);
        using Database database = Database.OpenForWriting(folder["monitor.db"], new FakeClock());
        Assert.That(WithheldStore.Record(database.Connection, EditionStore.Rule), Is.Zero);
    }

    [Test]
    public void A_run_that_was_killed_before_the_list_was_made_is_made_good_by_the_next()
    {
        using TestFolder folder = new();
        File.Copy(BundledState.DatabasePath, folder["monitor.db"]);
        using Database database = Database.OpenForWriting(folder["monitor.db"], new FakeClock());
        TestStore.Execute(database.Connection, "DELETE FROM withheld; DELETE FROM withheld_basis;");
        Assert.That(WithheldStore.Record(database.Connection, EditionStore.Rule), Is.EqualTo(897));
    }

    [Test]
    public void Another_order_of_editions_in_the_catalogue_makes_another_list()
    {
        using TestFolder folder = new();
        File.Copy(BundledState.DatabasePath, folder["monitor.db"]);
        using Database database = Database.OpenForWriting(folder["monitor.db"], new FakeClock());
        NewerEditionRule reversed = new(TestCatalogue.Shipped with
        {
            SourceTables = [.. TestCatalogue.Shipped.SourceTables.Select(table => table with { Preference = -table.Preference })],
        });
        Assert.Multiple(() =>
        {
            Assert.That(WithheldStore.Record(database.Connection, reversed), Is.GreaterThan(0));
            Assert.That(
                TestStore.Rows(database.Connection, "SELECT COUNT(*) FROM current_observation WHERE withheld_by = '50150NED'"), Is.EqualTo(_zero));
            Assert.That(WithheldStore.Record(database.Connection, reversed), Is.Zero);
        });
    }

    [Test]
    public void What_the_newest_edition_publishes_after_all_is_shown_again()
    {
        const string Older = "50090NED roken BU09350303 18+ 2020 22";
        using EditionStore store = new();
        store.Write(0, "50150NED roken BU09350303 18+ 2020 .", Older);
        Assert.That((store.Record(), Values(store)), Is.EqualTo((1, "50090NED - 50150NED, 50150NED - -")));
        store.Write(1, "50150NED roken BU09350303 18+ 2020 21");
        Assert.That((store.Record(), Values(store)), Is.EqualTo((1, "50090NED 22 -, 50150NED 21 -")));
        store.Write(2, Older);
        Assert.That(store.Record(), Is.Zero);
    }

    private static string Values(EditionStore store) => string.Join(", ", store.Store.Rows(
            "SELECT vintage, value, withheld_by FROM current_observation ORDER BY vintage")
        .Select(row => row.Replace('|', ' ')));

    private static readonly string[] _none = ["897|0|0|0"];
    private static readonly string[] _zero = ["0"];
}
