using Monitoring.Pipeline;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Trace;
using Monitoring.Tests.Fixtures;
using Monitoring.Tests.Import;

namespace Monitoring.Tests.Publish;

/// <summary>The store may hold a country; a report reads the municipality it is about, and what that is compared with.</summary>
internal sealed class ReportScopeTests
{
    private static readonly Area _elsewhere = new(Code("GM0001"), "Elders", "", Code("NL01"), 2012, 2024);
    private static readonly Area _inElsewhere = new(Code("WK000100"), "Elders centrum", "", Code("GM0001"), 2012, 2024);

    private static readonly MonitorCatalogue _catalogue = TestCatalogue.Small with
    {
        Areas = [_elsewhere, _inElsewhere, .. TestCatalogue.Small.Areas],
    };

    [Test]
    public void The_municipality_comes_with_all_its_districts_and_neighbourhoods_its_regions_and_the_country() =>
        Assert.That(
            ReportScope.Of(new MonitorOptions()).AreaCodes(_catalogue),
            Is.SupersetOf(TestCatalogue.Shipped.Areas.Select(area => area.Code.Value))
                .And.Contains("GG6106").And.Contains("NL00").And.Not.Contains("GM0001").And.Not.Contains("WK000100"));

    [Test]
    public void What_targets_and_area_groups_name_comes_along_from_wherever_it_is()
    {
        TargetRule rule = TestCatalogue.Shipped.TargetRules[0];
        MonitorCatalogue catalogue = _catalogue with
        {
            TargetRules = [rule with { BenchmarkCode = "GM0001" }],
            AreaGroups = [new AreaGroup("groep", new Wording("Groep", "Group"), [Code("WK000100")], false, "bron", new DateOnly(2025, 1, 1))],
        };
        Assert.That(new ReportScope("GM0935", "NL01").AreaCodes(catalogue), Does.Contain("GM0001").And.Contains("WK000100"));
    }

    [Test]
    public async Task Figures_of_other_places_are_stored_not_read_for_the_report_and_can_be_traced()
    {
        using ImportDesk desk = new() { Catalogue = _catalogue };
        desk.Add(0, new StatLineSnapshotBuilder().City("    17.9").Row("GM0001    ", "2020JJ00", StatLineSnapshotBuilder.Adults, "    20.0"));
        await desk.ImportAsync();
        ReportState state = ReportState.Load(desk.Store.Connection, _catalogue, new ReportScope("GM0935", "NL01"), null);
        Tracer tracer = new(desk.Store.Connection, _catalogue, new ArchiveReader([desk.Archive.Root]), "NL01");
        Assert.Multiple(() =>
        {
            Assert.That(state.Figures.All.Select(row => row.AreaCode).Distinct(StringComparer.Ordinal), Is.EqualTo(_city));
            Assert.That(tracer.Trace(new TraceQuestion("roken", "GM0001", 2020, null, null, null)).Single().Row.Value, Is.EqualTo(20));
            Assert.That(tracer.YearsOf(new TraceQuestion("roken", "GM0001", 2012, null, null, null)), Is.EqualTo(_year));
        });
    }

    private static readonly string[] _city = ["GM0935"];
    private static readonly long[] _year = [2020];

    private static AreaCode Code(string text) =>
        AreaCode.TryParse(text, out AreaCode code) ? code : throw new ArgumentException($"{text} is no area code.", nameof(text));
}
