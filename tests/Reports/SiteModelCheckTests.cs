using Monitoring.Reports;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

internal sealed class SiteModelCheckTests
{
    private static IEnumerable<TestCaseData> Refusals()
    {
        SiteModel site = SampleSite.Create(1);
        IndicatorPage page = site.Indicators[0];
        OriginPage origins = site.Origins[0];
        yield return Case("a file name that leaves its folder", SampleSite.With(page with { IndicatorId = "../x" }), "'../x'");
        yield return Case("two pages of one indicator", site with { Indicators = [page, page] }, "two pages");
        yield return Case("no origin page", site with { Origins = [site.Origins[1]] }, "no origin page");
        yield return Case("an origin page too many", site with { Origins = [.. site.Origins, origins with { IndicatorId = "x" }] }, "without an indicator page");
        yield return Case("a figure without origin", site with { Origins = [origins with { Entries = [] }, site.Origins[1]] }, "'ernstige-eenzaamheid/GM0935/2020/18+/50090NED'");
        yield return Case("an origin twice", site with { Origins = [origins with { Entries = [origins.Entries[0], origins.Entries[0]] }, site.Origins[1]] }, "stands twice");
        yield return Case("a page the overview names", site with { Indicators = [page], Origins = [origins] }, "'fietsen', which has no page");
        yield return Case("a goal the overview lacks", site with { Overview = site.Overview with { Goals = [] } }, "goal 'S2'");
        yield return Case("a row of another length", site with { Indicators = [page with { Tables = [page.Tables[0] with { Years = [2012] }] }, site.Indicators[1]] }, "one figure a year");
    }

    [TestCaseSource(nameof(Refusals))]
    public void A_model_that_contradicts_itself_is_refused_by_name(SiteModel model, string named) => Assert.That(
        () => SiteRenderer.RenderAsync(model, CancellationToken.None),
        Throws.TypeOf<SiteModelException>().With.Message.Contains(named));

    [Test]
    public void A_cancelled_build_stops() => Assert.That(
        () => SiteRenderer.RenderAsync(SampleSite.Create(1), new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    private static TestCaseData Case(string name, SiteModel model, string named) =>
        new TestCaseData(model, named).SetArgDisplayNames(name);
}
