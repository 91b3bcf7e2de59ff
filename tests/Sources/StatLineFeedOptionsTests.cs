using Monitoring.Sources.StatLine.Feed;

namespace Monitoring.Tests.Sources;

public sealed class StatLineFeedOptionsTests
{
    private static readonly StatLineFeedOptions _usual = new()
    {
        Root = StatLineFeedOptions.ThirdParties,
        Tables = ["50150NED", "03759ned"],
        Scope = new StatLineScope { Municipality = "GM0935", AreaCodes = ["NL01", "GG6106"], Periods = ["2024JJ00"] },
    };

    private static readonly (StatLineFeedOptions Options, string Problem)[] _problems =
    [
        (_usual with { Root = new Uri("http://dataderden.cbs.nl/ODataFeed/OData") }, "not safe"),
        (_usual with { Root = new Uri("http://127.0.0.1.example.org/OData") }, "not safe"),
        (_usual with { Root = new Uri("ftp://dataderden.cbs.nl/OData") }, "not safe"),
        (_usual with { Root = new Uri("OData", UriKind.Relative) }, "not safe"),
        (_usual with { Root = new Uri("https://user:word@dataderden.cbs.nl/OData") }, "more than an address"),
        (_usual with { Root = new Uri("https://dataderden.cbs.nl/OData?a=1") }, "more than an address"),
        (_usual with { Tables = [] }, "no table"),
        (_usual with { Tables = ["../50150NED"] }, "not the id of a table"),
        (_usual with { Tables = ["50150NED?$top=1"] }, "not the id of a table"),
        (_usual with { Scope = new StatLineScope { Municipality = "BU09350000" } }, "not the code of a municipality"),
        (_usual with { Scope = new StatLineScope { AreaCodes = ["NL01' or '1' eq '1"] } }, "is not a code"),
        (_usual with { Scope = new StatLineScope { Periods = [""] } }, "is not a code"),
        (_usual with { LargestPageBytes = 0 }, "size limit"),
        (_usual with { MaximumPages = 10_000 }, "size limit"),
        (_usual with { MaximumAttempts = 0 }, "attempts"),
        (_usual with { PageTimeout = TimeSpan.Zero }, "A time"),
        (_usual with { UserAgent = "" }, "user agent"),
    ];

    private static IEnumerable<TestCaseData> Problems => _problems.Select((entry, index) =>
        new TestCaseData(index).SetArgDisplayNames(FormattableString.Invariant($"{index}: {entry.Problem}")));

    [Test]
    public void The_usual_options_have_no_problems() => Assert.That(_usual.Problems(), Is.Empty);

    [TestCase("http://localhost:5000/OData")]
    [TestCase("http://127.0.0.1:5000/OData")]
    [TestCase("http://[::1]:5000/OData/")]
    [TestCase("https://opendata.cbs.nl/ODataFeed/OData")]
    public void Without_encryption_only_this_machine_is_asked(string root) =>
        Assert.That((_usual with { Root = new Uri(root) }).Problems(), Is.Empty);

    [TestCaseSource(nameof(Problems))]
    public void A_problem_is_named_and_no_client_is_made(int index)
    {
        (StatLineFeedOptions options, string problem) = _problems[index];

        Assert.That(options.Problems().Single(), Does.Contain(problem).And.Contain("Expected"));
        using HttpClient http = new();
        Assert.That(
            () => new StatLineClient(Delivery.SourceId, options, http, TimeProvider.System),
            Throws.ArgumentException.With.Message.Contains(problem));
    }

    [Test]
    public void Both_public_feeds_are_known() => Assert.That(
        new[] { StatLineFeedOptions.ThirdParties, StatLineFeedOptions.StatisticsNetherlands }.Select(root => root.AbsoluteUri),
        Is.EqualTo(["https://dataderden.cbs.nl/ODataFeed/OData", "https://opendata.cbs.nl/ODataFeed/OData"]));
}
