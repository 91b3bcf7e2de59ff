using System.Text;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Store;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class MigratorTests : IDisposable
{
    private static readonly string[] _files =
        [.. Directory.EnumerateFiles(Repository.Folder("pipeline", "Store", "Schema"), "*.sql").Order(StringComparer.Ordinal)];

    private readonly TestFolder _folder = new();

    private string Path => _folder["monitor.db"];

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_new_file_gets_every_migration_once_with_its_moment()
    {
        using Database database = Database.OpenForWriting(Path, new FakeClock());
        IReadOnlyList<string> applied = TestStore.Rows(database.Connection, "SELECT number, name, applied_at FROM schema_migration");
        Assert.That(
            applied,
            Is.EqualTo(_files.Select((file, index) => FormattableString.Invariant(
                $"{index + 1}|Schema/{System.IO.Path.GetFileName(file)}|{FakeClock.Start.ToUnixTimeSeconds()}"))));
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
    public void A_program_that_was_killed_between_two_migrations_goes_on_where_it_stopped([Range(0, 3)] int applied)
    {
        Database.OpenForWriting(Path, new FakeClock()).Dispose();
        string whole = Schema();
        string record = Record();
        File.Delete(Path);
        Execute(record);
        foreach ((int index, string file) in _files.Take(applied).Index())
        {
            Execute(File.ReadAllText(file));
            Execute(FormattableString.Invariant($"INSERT INTO schema_migration VALUES ({index + 1}, 'x', 0);"));
        }

        Database.OpenForWriting(Path, new FakeClock()).Dispose();
        Assert.That(Schema(), Is.EqualTo(whole));
    }

    [Test]
    public void A_file_of_a_newer_program_is_refused_and_not_changed()
    {
        Database.OpenForWriting(Path, new FakeClock()).Dispose();
        int known = _files.Length;
        Execute(FormattableString.Invariant($"INSERT INTO schema_migration VALUES ({known + 1}, 'Schema/later.sql', 0);"));
        string message = FormattableString.Invariant(
            $"The database {Path} has schema version {known + 1}; this program knows versions up to {known}. Use the newer program.");
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
        int known = _files.Length;
        Execute(FormattableString.Invariant($"DELETE FROM schema_migration WHERE number = {known};"));
        Assert.That(
            () => Database.OpenForReading(Path),
            Refused(FormattableString.Invariant(
                $"The database {Path} has schema version {known - 1}; this program reads version {known}. Run 'monitor run' once to bring it up to date.")));
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

    private string Record()
    {
        using SqliteConnection connection = Open();
        return TestStore.Rows(connection, "SELECT sql FROM sqlite_schema WHERE name = 'schema_migration'").Single();
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
