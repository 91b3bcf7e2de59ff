using Microsoft.AspNetCore.Http;
using Monitoring.Pipeline;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Doctor;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;
using Monitoring.Tests.Survey;

namespace Monitoring.Tests.Sources.Swing;

/// <summary>Figures of a Swing portal: asked with a key, read by a layout, refused with a reason.</summary>
internal sealed class SwingSourceTests : IDisposable
{
    private const string Table = "ggd-portaal-vo";
    private const string Topic = "GGEES217";

    private TestFolder _folder = null!;
    private SwingPortal _portal = null!;
    private string? _variable;

    [SetUp]
    public async Task StartAsync()
    {
        _folder = new TestFolder();
        _portal = await SwingPortal.StartAsync();
        _portal.Pages = [SwingPortal.Row("gemeente", "935", Topic, "\"48.2\"")];
        _variable = $"SWING_TEST_{Guid.NewGuid():N}";
        Environment.SetEnvironmentVariable(_variable, SwingPortal.Key);
    }

    [TearDown]
    public async Task StopAsync()
    {
        Environment.SetEnvironmentVariable(_variable!, null);
        await _portal.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public async Task Values_of_all_pages_become_figures_and_special_values_keep_their_reason()
    {
        _portal.Pages =
        [
            string.Join(',', SwingPortal.Row("gemeente", "935", Topic, "\"48.2\""), SwingPortal.Row("wijk24", "93500", Topic, "51.5"), SwingPortal.Row("buurt24", "9350203", Topic, "\"-99996\"")),
            string.Join(',', SwingPortal.Row("buurt24", "09350204", Topic, "-99997"), SwingPortal.Row("buurt24", "9350205", Topic, "\"-99998\""), SwingPortal.Row("buurt24", "9350206", Topic, "\"-99999\"")),
            string.Join(',', SwingPortal.Row("buurt24", "9350207", Topic, "\"x\""), SwingPortal.Row("buurt24", "9350208", Topic, "\"nvt\""), SwingPortal.Row("buurt24", "9350209", Topic, "\"?\""), SwingPortal.Row("buurt24", "9350200", Topic, "\"0\""), SwingPortal.Row("buurt24", "9350201", "ANDERS", "\"1\"")),
        ];

        FetchResult result = await FetchAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Failures.Select(failure => failure.Message), Is.Empty);
            Assert.That(result.Snapshots.Single().Origin.Files.Select(file => file.Name), Is.EqualTo(["waarden.0001.json", "waarden.0002.json", "waarden.0003.json"]));
            Assert.That(
                Figures(result.Snapshots.Single()),
                Is.EqualTo([
                    "0/1 GM0935 48.2", "0/2 WK093500 51.5", "0/3 BU09350203 NotPublished", "1/1 BU09350204 Confidential", "1/2 BU09350205 NotApplicable",
                    "1/3 BU09350206 NotPublished", "2/1 BU09350207 Confidential", "2/2 BU09350208 NotApplicable", "2/3 BU09350209 NotPublished", "2/4 BU09350200 0",
                ]));
        });
    }

    [Test]
    public async Task The_same_values_are_archived_once_and_a_changed_one_once_more()
    {
        _ = await FetchAsync();
        FetchResult same = await FetchAsync();
        _portal.Pages = [SwingPortal.Row("gemeente", "935", Topic, "\"47.9\"")];
        FetchResult changed = await FetchAsync(Later());

        Assert.Multiple(() =>
        {
            Assert.That(same.Notes.Single().Kind, Is.EqualTo(FetchNoteKind.Unchanged));
            Assert.That(same.Snapshots, Has.Count.EqualTo(1));
            Assert.That(changed.Snapshots, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public async Task The_key_is_sent_in_its_header_and_stands_nowhere_else()
    {
        FetchResult result = await FetchAsync();
        _portal.Instead = context => Status(context, 500);
        FetchResult failed = await FetchAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Snapshots, Has.Count.EqualTo(1));
            Assert.That(ByteSearch.Find(_folder.Path, SwingPortal.Key, _ => false), Is.Empty);
            Assert.That(_portal.Addresses, Has.None.Contains(SwingPortal.Key));
            Assert.That(failed.Failures.Single().ToString(), Does.Not.Contain(SwingPortal.Key));
        });
    }

    [TestCase(null, "status 401", "none is set")]
    [TestCase("een-andere", "status 403", "does not accept the key in the environment variable")]
    public async Task Without_a_good_key_the_portal_is_unavailable_and_the_reader_knows_what_to_do(string? key, string status, string advice)
    {
        Environment.SetEnvironmentVariable(_variable!, key);

        SourceException failure = (await FetchAsync()).Failures.Single();
        IReadOnlyList<Finding> findings = await HostChecks.ExamineAsync(Options(), TimeProvider.System, CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(failure, Is.TypeOf<SourceUnavailableException>());
            Assert.That(failure.Message, Does.Contain(status).And.Contain(advice).And.Contain(_variable));
            Assert.That(findings[0].ToString(), Does.Contain(status).And.Contain(advice));
            Assert.That(Directory.Exists(Path.Combine(_folder["archive"], "ggd-portaal", Table)), Is.False);
        });
    }

    [Test]
    public async Task Doctor_reaches_a_portal_with_its_key() =>
        Assert.That((await HostChecks.ExamineAsync(Options(), TimeProvider.System, CancellationToken.None))[0].ToString(), Does.Contain("answers").And.Not.Contain("status"));

    [Test]
    public async Task HTML_with_status_200_is_no_answer()
    {
        _portal.Instead = context => context.Response.WriteAsync("<html>onderhoud</html>");

        SourceException failure = (await FetchAsync()).Failures.Single();

        Assert.Multiple(() =>
        {
            Assert.That(failure, Is.TypeOf<SourceUnavailableException>());
            Assert.That(failure.Message, Does.Contain("HTML"));
        });
    }

    [TestCase("""{"error":{"code":"7","message":"Onbekende variabele"}}""", "Onbekende variabele")]
    [TestCase("""{"value":[]}""", "there are no rows")]
    [TestCase("[]", "not an object")]
    public async Task An_answer_of_another_form_is_refused(string body, string message)
    {
        _portal.Instead = context => context.Response.WriteAsync(body);

        SourceException failure = (await FetchAsync()).Failures.Single();

        Assert.Multiple(() =>
        {
            Assert.That(failure, Is.TypeOf<SourceLayoutException>());
            Assert.That(failure.Message, Does.Contain(message));
        });
    }

    [Test]
    public async Task A_link_to_another_host_is_not_followed()
    {
        _portal.Pages = [_portal.Pages[0], _portal.Pages[0]];
        _portal.LinkHost = "elders.example";

        SourceException failure = (await FetchAsync()).Failures.Single();

        Assert.Multiple(() =>
        {
            Assert.That(failure, Is.TypeOf<SourceLayoutException>());
            Assert.That(failure.Message, Does.Contain("elders.example"));
            Assert.That(_portal.Addresses, Has.Count.EqualTo(1));
        });
    }

    [TestCase("""{"Period":{"ExternalCode":"2024"},"ValueString":"1"}""", "missing: 'GeoLevel/ExternalCode'")]
    [TestCase("""{"Period":["2024"]}""", "no object of texts and numbers")]
    public async Task Rows_with_other_members_than_declared_fail_the_table(string row, string message)
    {
        _portal.Pages = [row];
        Snapshot snapshot = (await FetchAsync()).Snapshots.Single();

        Assert.That(() => Figures(snapshot), Throws.InstanceOf<SourceLayoutException>().With.Message.Contains(message));
    }

    [Test]
    public async Task A_later_row_that_lacks_a_member_is_refused_with_its_page_and_row()
    {
        _portal.Pages = [SwingPortal.Row("gemeente", "935", Topic, "\"1\""), """{"ValueString":"1"}"""];
        Snapshot snapshot = (await FetchAsync()).Snapshots.Single();

        Assert.That(() => Figures(snapshot), Throws.InstanceOf<SourceLayoutException>().With.Message.Contains("waarden.0002.json, row 1"));
    }

    [TestCase("https://elders.example/Values", "below the root")]
    [TestCase("Values?apikey=abc", "holds a key")]
    public void A_query_that_leads_elsewhere_or_holds_a_key_is_refused(string query, string message) =>
        Assert.That(() => Live(Options(query), new FakeClock()), Throws.TypeOf<UsageException>().With.Message.Contains(message));

    [Test]
    public void A_portal_without_a_query_or_with_that_of_another_table_is_refused() => Assert.Multiple(() =>
    {
        MonitorOptions none = Options();
        none.Feeds["ggd-portaal"].Queries.Clear();
        MonitorOptions other = Options();
        other.Feeds["ggd-portaal"].Queries["ggd-vo-2024"] = "Values";
        Assert.That(() => Live(none, new FakeClock()), Throws.TypeOf<UsageException>().With.Message.Contains("is asked for nothing"));
        Assert.That(() => Live(other, new FakeClock()), Throws.TypeOf<UsageException>().With.Message.Contains("'ggd-vo-2024', which is no table of it"));
    });

    [Test]
    public void A_key_that_is_none_is_refused_without_being_repeated()
    {
        Environment.SetEnvironmentVariable(_variable!, "twee woorden");

        Assert.That(
            () => Live(Options(), new FakeClock()),
            Throws.TypeOf<UsageException>().With.Message.Contains(_variable).And.Message.Not.Contains("twee woorden"));
    }

    public void Dispose() => _folder.Dispose();

    private static FakeClock Later()
    {
        FakeClock clock = new();
        clock.Advance(TimeSpan.FromDays(1));
        return clock;
    }

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private MonitorOptions Options(string query = "Values?$expand=Period,GeoLevel,GeoItem,Variable") => new()
    {
        Archive = _folder["archive"],
        Inbox = _folder["inbox"],
        Feeds = new Dictionary<string, FeedOptions>(StringComparer.Ordinal)
        {
            ["ggd-portaal"] = new()
            {
                Root = _portal.Root.AbsoluteUri,
                Queries = new Dictionary<string, string>(StringComparer.Ordinal) { [Table] = query },
                ApiKeyVariable = _variable!,
                FirstDelaySeconds = 0.01,
                RetryBudgetSeconds = 0.02,
            },
        },
    };

    private SourceSet Live(MonitorOptions options, TimeProvider clock) => SourceRegistry.Live(
        TestCatalogue.Shipped,
        new RunSettings("run", options.Archive, _folder["monitor.db"], _folder["site"], Repository.Folder("pipeline", "Catalogue"), options),
        new FetchChoice(["ggd-portaal"], false, false),
        clock);

    private async Task<FetchResult> FetchAsync(TimeProvider? clock = null)
    {
        using SourceSet sources = Live(Options(), clock ?? new FakeClock());
        return await sources.Sources.Single().FetchAsync(CancellationToken.None);
    }

    private IReadOnlyList<string> Figures(Snapshot snapshot)
    {
        PublishedTable table = SourceRegistry.Archived(new SnapshotArchive(_folder["archive"]), "ggd-portaal", TestCatalogue.Shipped).Open(snapshot);
        SourceTable declared = TestCatalogue.Shipped.SourceTables.Single(one => one.TableId.Equals(Table, StringComparison.Ordinal));
        SnapshotNormaliser normaliser = new(TableBinding.Create(table, declared, TestCatalogue.Shipped), TestCatalogue.Shipped);
        using PublishedRowReader rows = table.OpenRows();
        return
        [
            .. normaliser.Read(rows).Select(figure => FormattableString.Invariant(
                $"{figure.Locator.FileIndex}/{figure.Locator.RowNumber} {figure.Area.Code.Value} {(figure.Value is Pipeline.Domain.ObservedValue.Measured measured ? measured.Value : ((Pipeline.Domain.ObservedValue.Withheld)figure.Value).Reason)}")),
        ];
    }
}
