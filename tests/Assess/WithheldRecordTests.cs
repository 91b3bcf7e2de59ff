using Monitoring.Pipeline.Assess;
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
            FigureStore.Load(database.Connection, null).Single(row => row is
            {
                TableId: "50090NED", AreaCode: "BU09350303", Population: "18+", ReferenceYear: 2020, Indicator: "ervaren-gezondheid",
            }).Value,
            Is.EqualTo(81.3));
    }

    [Test]
    public void Recording_again_writes_nothing()
    {
        using TestFolder folder = new();
        File.Copy(BundledState.DatabasePath, folder["monitor.db"]);
        using Database database = Database.OpenForWriting(folder["monitor.db"], new FakeClock());
        Assert.That(ShownFigures.Read(database.Connection, TestCatalogue.Shipped, null).Record(database.Connection), Is.Zero);
    }

    [Test]
    public void What_the_newest_edition_publishes_after_all_is_shown_again()
    {
        using TestFolder folder = new();
        File.Copy(BundledState.DatabasePath, folder["monitor.db"]);
        using Database database = Database.OpenForWriting(folder["monitor.db"], new FakeClock());
        using (Microsoft.Data.Sqlite.SqliteCommand command = database.Connection.CreateCommand())
        {
            command.CommandText =
                """
                UPDATE observation SET value = 80, missing_reason_id = NULL
                WHERE value IS NULL AND vintage_id = (SELECT vintage_id FROM vintage WHERE name = '50150NED')
                AND area_id IN (SELECT area_id FROM area WHERE code = 'BU09350303');
                """;
            Assert.That(command.ExecuteNonQuery(), Is.EqualTo(5));
        }

        Assert.That(ShownFigures.Read(database.Connection, TestCatalogue.Shipped, null).Record(database.Connection), Is.GreaterThan(100));
        Assert.That(
            TestStore.Rows(database.Connection, "SELECT COUNT(*) FROM current_observation WHERE area_code = 'BU09350303' AND withheld_by IS NOT NULL"),
            Is.EqualTo(_zero));
    }

    private static readonly string[] _none = ["897|0|0|0"];
    private static readonly string[] _zero = ["0"];
}
