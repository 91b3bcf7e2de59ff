using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Inbox;
using Monitoring.Sources;
using Monitoring.Sources.Files;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Tests.Inbox;

/// <summary>What happens to a file that someone drops.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class InboxTests : IDisposable
{
    private readonly InboxDesk _desk = new(SurveySample.Catalogue(Layout));

    private static DeclaredLayout Layout => SurveySample.Layout(FileShape.Wide);

    private static string Survey(string city = "40,5") =>
        Encoding.UTF8.GetString(SurveySample.Text(SurveySample.Files(FileShape.Wide)[0], Layout, new UTF8Encoding(false)))
            .Replace("40,5", city, StringComparison.Ordinal);

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task A_sound_file_is_archived_and_put_aside_with_a_note()
    {
        _desk.Drop("proef 2024.csv", Survey());
        FetchResult result = await _desk.FetchAsync();
        Snapshot snapshot = result.Snapshots.Single();
        Assert.Multiple(() =>
        {
            Assert.That(result.Failures, Is.Empty);
            Assert.That(snapshot.Id.Dataset, Is.EqualTo("proef-2024"));
            Assert.That(File.ReadAllText(Path.Combine(snapshot.ContentFolder, "levering.csv")), Is.EqualTo(Survey()), "byte for byte");
            Assert.That(_desk.Files(), Is.EqualTo((string[])["ggd-monitor/processed/proef 2024.#.csv", "ggd-monitor/processed/proef 2024.#.csv.txt"]));
            Assert.That(_desk.Notes("processed").Single(), Does.Contain("Dit bestand is ingelezen.").And.Contain("eerste levering"));
        });
    }

    [Test]
    [Platform(Exclude = "Win")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task A_file_keeps_the_rights_it_was_dropped_with_whether_it_is_taken_or_refused()
    {
        const UnixFileMode OwnerAndGroup = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        foreach (string path in (string[])[_desk.Drop("proef 2024.csv", Survey()), _desk.Drop("proef 2.csv", "geen enquête")])
        {
            File.SetUnixFileMode(path, OwnerAndGroup);
        }

        await _desk.FetchAsync();
        Assert.That(
            Directory.GetFiles(_desk.Root, "*.csv", SearchOption.AllDirectories).Select(path => $"{Path.GetFileName(Path.GetDirectoryName(path))} {File.GetUnixFileMode(path)}"),
            Is.EquivalentTo([$"processed {OwnerAndGroup}", $"rejected {OwnerAndGroup}"]));
    }

    [Test]
    public async Task The_same_content_again_changes_nothing_under_whatever_name()
    {
        _desk.Drop("proef 2024.csv", Survey());
        await _desk.FetchAsync();
        _desk.Clock.Advance(TimeSpan.FromDays(1));
        _desk.Drop("proef kopie.csv", Survey());
        FetchResult again = await _desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(again.Snapshots, Has.Count.EqualTo(1));
            Assert.That(again.Notes.Single().Kind, Is.EqualTo(FetchNoteKind.Unchanged));
            Assert.That(_desk.Notes("kopie").Single(), Does.StartWith("Ongewijzigd"));
            Assert.That(_desk.Files("ggd-monitor/processed"), Has.Count.EqualTo(4));
        });
    }

    [Test]
    public async Task A_second_file_is_a_revision_and_so_is_the_first_one_when_it_comes_back()
    {
        _desk.Drop("proef.csv", Survey());
        await _desk.FetchAsync();
        _desk.Drop("proef.csv", Survey("41,5"));
        FetchResult revised = await _desk.FetchAsync();
        _desk.Drop("proef.csv", Survey());
        FetchResult back = await _desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(_desk.Notes("processed").Count(note => note.Contains("herziening", StringComparison.Ordinal)), Is.EqualTo(2));
            Assert.That(revised.Snapshots, Has.Count.EqualTo(2));
            Assert.That(back.Snapshots.Select(snapshot => snapshot.Id.RetrievedAt), Is.Ordered.And.Unique, "also within one second");
            Assert.That(back.Snapshots, Has.Count.EqualTo(3));
            Assert.That(_desk.Files("ggd-monitor/processed"), Has.Count.EqualTo(6), "nothing was overwritten");
        });
    }

    [TestCase("ggd-monitor", "onbekend.csv", "ggd-monitor/rejected")]
    [TestCase("ggd-monitor/map van iemand", "onbekend.csv", "ggd-monitor/rejected")]
    [TestCase("onbekende-bron", "proef.csv", "rejected")]
    [TestCase(".", "proef.csv", "rejected")]
    public async Task A_name_or_folder_that_fits_no_layout_is_refused_with_what_may_be_dropped(string folder, string name, string shelf)
    {
        _desk.Drop(name, Survey(), folder);
        FetchResult result = await _desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(result.Snapshots, Is.Empty);
            Assert.That(result.Failures.Single().Message, Does.Contain("proef*"));
            Assert.That(_desk.Files(shelf), Has.Count.EqualTo(2));
            Assert.That(_desk.Notes(shelf).Single(), Does.Contain("Mogelijke leveringen").And.Contain("ggd-monitor/proef*"));
        });
    }

    [Test]
    public async Task Another_header_is_compared_line_by_line()
    {
        _desk.Drop("proef.csv", Survey().Replace("GEOLEVEL", "Niveau", StringComparison.Ordinal));
        await _desk.FetchAsync();
        Assert.That(_desk.Notes("rejected").Single(), Does.Match(@"kolom 1 +\| Jaar +\| jaar +\| =\n").And.Match(@"kolom - +\| Geolevel +\| +\| ontbreekt\n")
            .And.Match(@"kolom 2 +\| +\| Niveau +\| niet afgesproken\n"));
    }

    [Test]
    public async Task A_file_of_answers_without_titles_shows_none_of_them()
    {
        _desk.Drop("proef.csv", "1;2;zeldzaam antwoord;4\n5;6;zeldzaam antwoord;8\n");
        FetchResult result = await _desk.FetchAsync();
        Assert.That(_desk.Notes("rejected").Append(result.Failures.Single().Message), Has.All.Not.Contain("zeldzaam"));
    }

    [Test]
    public async Task Places_that_cannot_be_used_are_listed_without_their_text()
    {
        _desk.Drop("proef.csv", Survey("zeldzaam antwoord"));
        FetchResult result = await _desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(_desk.Notes("rejected").Single(), Does.Contain("rij 3, kolom 'Is eenzaam': de cel kan niet worden gelezen").And.Not.Contain("zeldzaam"));
            Assert.That(result.Failures.Single().Message, Does.Contain("row 3, column 'Is eenzaam'").And.Not.Contain("zeldzaam"));
        });
    }

    [Test]
    public async Task A_figure_that_stands_there_twice_is_refused_before_it_is_archived()
    {
        string survey = Survey();
        _desk.Drop("proef.csv", survey + survey.TrimEnd().Split("\r\n")[^1] + "\r\n");
        FetchResult result = await _desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(result.Snapshots, Is.Empty);
            Assert.That(_desk.Notes("rejected").Single(), Does.Contain("meer dan één keer"));
        });
    }

    [Test]
    public async Task A_file_that_is_still_being_written_waits()
    {
        string path = _desk.Drop("proef.csv", Survey());
        _desk.Drop("proef.xlsx.part", "half");
        using (FileStream writer = new(path, FileMode.Append, FileAccess.Write, FileShare.None))
        {
            FetchResult waiting = await _desk.FetchAsync();
            Assert.That(waiting.Notes.Single().Kind, Is.EqualTo(FetchNoteKind.Skipped));
        }

        FetchResult taken = await _desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(taken.Snapshots, Has.Count.EqualTo(1));
            Assert.That(_desk.Files(), Does.Contain("ggd-monitor/proef.xlsx.part"));
        });
    }

    [Test]
    public async Task A_copy_that_stalls_waits_as_long_as_its_program_has_it_open()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("Only Linux tells which files are open.");
        }

        string path = _desk.Drop("proef.csv", Survey());
        using (FileStream writer = new(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite))
        {
            Assert.That((await _desk.FetchAsync()).Notes.Single().Kind, Is.EqualTo(FetchNoteKind.Skipped));
        }

        Assert.That((await _desk.FetchAsync()).Snapshots, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_file_that_grows_between_two_looks_waits()
    {
        string path = _desk.Drop("proef.csv", Survey());
        int looks = 0;
        (IReadOnlyList<InboxFile> settled, IReadOnlyList<InboxFile> changing) = await SettledFiles.FindAsync(
            () =>
            {
                if (looks++ == 1)
                {
                    File.AppendAllText(path, "2024;");
                }

                return InboxListing.Of(_desk.Root, InboxDesk.SourceId);
            },
            TimeSpan.Zero, _desk.Clock, CancellationToken.None);
        Assert.That((settled.Count, changing.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task People_that_the_layout_leaves_out_are_no_fault_and_no_figure()
    {
        using InboxDesk desk = new(SurveySample.Catalogue(Layout with { PeopleLeftOut = ["Man", "Vrouw"] }));
        desk.Drop("proef.csv", Survey() + "2024;gemeente;935;Man;x;12,0;500;13,0;500\r\n");
        FetchResult result = await desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(result.Failures.Select(failure => failure.Message), Is.Empty);
            Assert.That(desk.Figures(), Has.Count.EqualTo(12));
        });
    }

    [Test]
    public async Task People_that_nobody_declared_refuse_the_file()
    {
        _desk.Drop("proef.csv", Survey() + "2024;gemeente;935;Man;x;12,0;500;13,0;500\r\n");
        FetchResult result = await _desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(result.Failures.Single().Message, Does.Contain("population_keys.csv"));
            Assert.That(_desk.Notes("rejected").Single(), Does.Contain("een groep, onderwerp of kolom is daar niet bekend"));
        });
    }
}
