using System.Diagnostics;
using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Inbox;
using Monitoring.Sources;
using Monitoring.Sources.Files;

namespace Monitoring.Tests.Inbox;

/// <summary>Nothing that a person dropped is lost, and nothing leads out of the inbox.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class InboxSafetyTests : IDisposable
{
    private readonly InboxDesk _desk = new(SurveySample.Catalogue(Layout));

    private static DeclaredLayout Layout => SurveySample.Layout(FileShape.Wide);

    private static byte[] Survey => SurveySample.Text(SurveySample.Files(FileShape.Wide)[0], Layout, new UTF8Encoding(false));

    private static IEnumerable<string> OddNames() =>
    [
        "proef\u0007bel.csv", "proef\nregel.csv", "proef \u202Evsc.csv", "proef*?.csv", "proef..csv", "proef\\..\\..\\x.csv", "proef|x.csv",
        "proef 😀.csv", "proef.csv ", $"proef{new string('x', 240)}.csv", $"proef{string.Concat(Enumerable.Repeat("é", 110))}.csv", "-proef.csv", "proef%2e%2e.csv",
    ];

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task A_stop_after_any_step_loses_nothing_and_stores_nothing_twice([Values] InboxStep step, [Values] bool isSound)
    {
        byte[] bytes = isSound ? Survey : Survey[..^20];
        _desk.Drop("proef.csv", bytes);
        try
        {
            await _desk.FetchAsync(reached => _ = reached == step ? throw new PowerCutException() : 0);
        }
        catch (PowerCutException)
        {
            Assert.That(Contents(), Does.Contain(Convert.ToBase64String(bytes)), "right after the stop");
        }

        FetchResult result = await _desk.FetchAsync();
        string shelf = isSound ? "processed" : "rejected";
        Assert.Multiple(() =>
        {
            Assert.That(Contents().Count(content => content.Equals(Convert.ToBase64String(bytes), StringComparison.Ordinal)), Is.EqualTo(1));
            Assert.That(_desk.Files(), Is.EqualTo((string[])[$"ggd-monitor/{shelf}/proef.#.csv", $"ggd-monitor/{shelf}/proef.#.csv.txt"]));
            Assert.That(result.Snapshots, Has.Count.EqualTo(isSound ? 1 : 0));
        });
    }

    [TestCaseSource(nameof(OddNames))]
    public async Task A_name_never_leads_elsewhere_and_never_keeps_a_file_from_being_put_aside(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows does not allow such names.");
        }

        _desk.Drop(name, Survey);
        string[] before = Outside();
        await _desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(Outside(), Is.EqualTo(before));
            Assert.That(_desk.Files().Where(file => !file.Contains("/processed/", StringComparison.Ordinal) && !file.Contains("/rejected/", StringComparison.Ordinal)), Is.Empty);
            Assert.That(Contents(), Does.Contain(Convert.ToBase64String(Survey)));
            Assert.That(_desk.Files().SelectMany(file => file), Has.None.Matches<char>(char.IsControl));
        });
    }

    [Test]
    public async Task A_link_is_put_aside_itself_and_what_it_points_at_stays()
    {
        string secret = _desk.Folder["elders.csv"];
        File.WriteAllBytes(secret, Survey);
        File.CreateSymbolicLink(Path.Combine(_desk.Root, "ggd-monitor", "proef.csv"), secret);
        Directory.CreateSymbolicLink(Path.Combine(_desk.Root, "ggd-monitor", "proefmap"), _desk.Folder.Path);
        FetchResult result = await _desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(result.Snapshots, Is.Empty);
            Assert.That(result.Failures, Is.Not.Empty);
            Assert.That(File.ReadAllBytes(secret), Is.EqualTo(Survey));
        });
    }

    [Test]
    public async Task A_shelf_that_is_a_link_receives_nothing_and_the_file_stays()
    {
        string elsewhere = Directory.CreateDirectory(_desk.Folder["elders"]).FullName;
        Directory.CreateSymbolicLink(Path.Combine(_desk.Root, "ggd-monitor", "rejected"), elsewhere);
        string path = _desk.Drop("proef.csv", [1, 2, 3]);
        _desk.Drop("proef goed.csv", Survey);
        FetchResult result = await _desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllBytes(path), Is.EqualTo((byte[])[1, 2, 3]));
            Assert.That(Directory.EnumerateFileSystemEntries(elsewhere), Is.Empty);
            Assert.That(result.Failures.Single().Message, Does.Contain("is a link"));
            Assert.That(result.Snapshots, Has.Count.EqualTo(1), "the others are taken");
        });
    }

    [Test]
    public async Task A_pipe_is_never_waited_for()
    {
        string pipe = Path.Combine(_desk.Root, "ggd-monitor", "proef.csv");
        using Process? made = OperatingSystem.IsWindows() ? null : Process.Start("mkfifo", [pipe]);
        Assume.That(made, Is.Not.Null, "Windows has no pipes in folders");
        await made!.WaitForExitAsync();
        Task<FetchResult> fetch = _desk.FetchAsync();
        Assert.That(await Task.WhenAny(fetch, Task.Delay(TimeSpan.FromSeconds(5))), Is.SameAs(fetch));
        Assert.That((await fetch).Failures, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Two_refused_files_of_one_name_and_content_are_both_kept()
    {
        _desk.Drop("proef.csv", [1, 2, 3]);
        await _desk.FetchAsync();
        _desk.Drop("proef.csv", [1, 2, 3]);
        await _desk.FetchAsync();
        Assert.That(_desk.Files(), Is.EqualTo((string[])
            ["ggd-monitor/rejected/proef.#-2.csv", "ggd-monitor/rejected/proef.#-2.csv.txt", "ggd-monitor/rejected/proef.#.csv", "ggd-monitor/rejected/proef.#.csv.txt"]));
    }

    private IEnumerable<string> Contents() => Directory.EnumerateFiles(_desk.Root, "*", SearchOption.AllDirectories)
        .Select(path => Convert.ToBase64String(File.ReadAllBytes(path)));

    private string[] Outside() =>
    [
        .. Directory.EnumerateFileSystemEntries(_desk.Folder.Path, "*", SearchOption.AllDirectories)
            .Where(path => !path.StartsWith(_desk.Root, StringComparison.Ordinal) && !path.StartsWith(_desk.Folder["archive"], StringComparison.Ordinal)),
    ];
}
