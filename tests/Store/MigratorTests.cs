using System.Text;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Store;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class MigratorTests : IDisposable
{
    private const string Newest = "006_withheld.sql";

    private readonly TestFolder _folder = new();

    private string Path => _folder["monitor.db"];

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_new_file_gets_every_migration_once_with_its_moment()
    {
        using Database database = Database.OpenForWriting(Path, new FakeClock());
        IReadOnlyList<string> applied = TestStore.Rows(database.Connection, "SELECT number, name, applied_at FROM schema_migration");
        Assert.Multiple(() =>
        {
            Assert.That(applied, Has.Count.EqualTo(6));
            Assert.That(applied[^1], Is.EqualTo(FormattableString.Invariant($"6|Schema/{Newest}|{FakeClock.Start.ToUnixTimeSeconds()}")));
        });
    }

    [Test]
    public void Opening_again_applies_nothing()
    {
        Database.OpenForWriting(Path, new FakeClock()).Dispose();
        FakeClock later = new();
        later.Advance(TimeSpan.FromDays(1));
        using Database database = Database.OpenForWriting(Path, later);
        Assert.That(
            TestStore.Rows(database.Connection, "SELECT DISTINCT applied_at FROM schema_migration").Single(),
            Is.EqualTo(FormattableString.Invariant($"{FakeClock.Start.ToUnixTimeSeconds()}")));
    }

    [Test]
    public void A_program_that_was_killed_between_two_migrations_goes_on_where_it_stopped()
    {
        Database.OpenForWriting(Path, new FakeClock()).Dispose();
        string whole = Schema();
        Execute(
            "DROP VIEW shown_observation; DROP TABLE withheld; DELETE FROM missing_reason WHERE missing_reason_id = 6;"
            + "DROP VIEW run_history; DROP VIEW quarantine_list; DROP VIEW assessment_latest; DROP VIEW current_observation;"
            + "DROP VIEW all_observation; DROP TABLE check_result; DROP TABLE step; DROP TABLE run;"
            + "DELETE FROM schema_migration WHERE number > 3;");
        Database.OpenForWriting(Path, new FakeClock()).Dispose();
        Assert.That(Schema(), Is.EqualTo(whole));
    }

    [Test]
    public void A_file_of_a_newer_program_is_refused_and_not_changed()
    {
        Database.OpenForWriting(Path, new FakeClock()).Dispose();
        Execute("INSERT INTO schema_migration VALUES (7, 'Schema/007_later.sql', 0);");
        string message = $"The database {Path} has schema version 7; this program knows versions up to 6. Use the newer program.";
        Assert.Multiple(() =>
        {
            Assert.That(() => Database.OpenForWriting(Path, new FakeClock()), Refused(message));
            Assert.That(() => Database.OpenForReading(Path), Refused(message));
        });
    }

    [Test]
    public void A_file_of_an_older_program_can_only_be_read_after_a_run()
    {
        Database.OpenForWriting(Path, new FakeClock()).Dispose();
        Execute("DELETE FROM schema_migration WHERE number = 6;");
        Assert.That(
            () => Database.OpenForReading(Path),
            Refused($"The database {Path} has schema version 5; this program reads version 6. Run 'monitor run' once to bring it up to date."));
    }

    [Test]
    public void An_empty_file_can_only_be_read_after_a_run()
    {
        File.WriteAllBytes(Path, []);
        Assert.That(() => Database.OpenForReading(Path), Throws.TypeOf<StoreException>().With.Message.Contains("schema version 0"));
    }

    [Test]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        byte[] letter = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Beste collega, dit is geen database. ", 100)));
        File.WriteAllBytes(Path, letter);
        Assert.Multiple(() =>
        {
            Assert.That(
                () => Database.OpenForWriting(Path, new FakeClock()),
                Throws.TypeOf<StoreException>().With.Message.Contains(Path).And.Message.Contains("Move the file away (do not delete it)"));
            Assert.That(() => Database.OpenForReading(Path), Throws.TypeOf<StoreException>().With.Message.Contains("cannot be used"));
            Assert.That(File.ReadAllBytes(Path), Is.EqualTo(letter));
        });
    }

    [Test]
    public void A_folder_is_no_database()
    {
        Directory.CreateDirectory(Path);
        Assert.That(
            () => Database.OpenForWriting(Path, new FakeClock()), Throws.TypeOf<StoreException>().With.Message.Contains("cannot be used"));
    }

    [Test]
    public void A_file_that_is_not_there_is_not_made_by_reading_it()
    {
        Assert.Multiple(() =>
        {
            Assert.That(
                () => Database.OpenForReading(Path),
                Refused($"There is no database at {Path}. Run 'monitor demo' or 'monitor run' first, or name another file with --db."));
            Assert.That(_folder.Listing(), Is.Empty);
        });
    }

    [Test]
    public void Reading_leaves_no_files_behind()
    {
        Database.OpenForWriting(Path, new FakeClock()).Dispose();
        IReadOnlyList<string> before = _folder.Listing();
        using (Database database = Database.OpenForReading(Path))
        {
            _ = TestStore.Rows(database.Connection, "SELECT * FROM run_history");
        }

        Assert.That(_folder.Listing(), Is.EqualTo(before));
    }

    [Test]
    public void What_is_opened_for_reading_cannot_be_written()
    {
        Database.OpenForWriting(Path, new FakeClock()).Dispose();
        using Database database = Database.OpenForReading(Path);
        Assert.That(
            () => TestStore.Rows(database.Connection, "DELETE FROM run"), Throws.TypeOf<SqliteException>());
    }

    private static NUnit.Framework.Constraints.EqualStringConstraint Refused(string message) =>
        Throws.TypeOf<StoreException>().With.Message.EqualTo(message);

    private string Schema()
    {
        using SqliteConnection connection = Open();
        return string.Join('\n', TestStore.Rows(connection, "SELECT type, name, sql FROM sqlite_schema ORDER BY name"));
    }

    private void Execute(string sql)
    {
        using SqliteConnection connection = Open();
        _ = TestStore.Rows(connection, sql);
    }

    private SqliteConnection Open()
    {
        SqliteConnection connection = new($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }
}
