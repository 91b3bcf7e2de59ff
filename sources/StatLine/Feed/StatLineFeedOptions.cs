using System.Net.Http.Headers;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>Which tables are retrieved from which StatLine feed, and how patiently.</summary>
public sealed record StatLineFeedOptions
{
    /// <summary>The feed on which other providers than CBS publish, RIVM among them.</summary>
    public static readonly Uri ThirdParties = new("https://dataderden.cbs.nl/ODataFeed/OData");

    /// <summary>The feed with the tables of CBS itself.</summary>
    public static readonly Uri StatisticsNetherlands = new("https://opendata.cbs.nl/ODataFeed/OData");

    /// <summary>
    /// Address above the tables, without a slash at its end; https, or http for this machine itself.
    /// </summary>
    public required Uri Root { get; init; }

    /// <summary>Ids of the tables, spelled as published: capitals count.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>What is retrieved of each table.</summary>
    /// <value>The default value is the whole table.</value>
    public StatLineScope Scope { get; init; } = StatLineScope.WholeTable;

    /// <summary>True to retrieve a table also when the provider says that it has not changed.</summary>
    /// <value>The default value is false.</value>
    public bool FullRefresh { get; init; }

    /// <summary>Licence under which the tables may be reused, as the origin of a snapshot states it.</summary>
    /// <value>The default value is <c>CC BY 4.0</c>.</value>
    public string Licence { get; init; } = "CC BY 4.0";

    /// <summary>How the program presents itself to the provider.</summary>
    /// <value>The default value is <c>GezondMaastrichtMonitor/1.0</c>.</value>
    public string UserAgent { get; init; } = "GezondMaastrichtMonitor/1.0";

    /// <summary>Largest answer in bytes, counted after decompression.</summary>
    /// <value>The default value is 256 MiB; a page of 10,000 rows of a wide table is about 12 MiB.</value>
    public long LargestPageBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Largest table in bytes, all answers together, counted after decompression.</summary>
    /// <value>The default value is 8 GiB.</value>
    public long LargestTableBytes { get; init; } = 8L * 1024 * 1024 * 1024;

    /// <summary>Most pages of one series of rows or of one code list; at most 9,999.</summary>
    /// <value>The default value is 2,000.</value>
    public int MaximumPages { get; init; } = 2_000;

    /// <summary>How long a connection may take to come about.</summary>
    /// <value>The default value is 15 seconds.</value>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the whole answer to one request for metadata may take.</summary>
    /// <value>The default value is 30 seconds.</value>
    public TimeSpan MetadataTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the whole answer to one request for a page of rows may take.</summary>
    /// <value>The default value is 5 minutes.</value>
    public TimeSpan PageTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How often one request is sent at most, the first time included; 1 to 20.</summary>
    /// <value>The default value is 6.</value>
    public int MaximumAttempts { get; init; } = 6;

    /// <summary>Wait before the second attempt; each further one takes twice as long, give or take a quarter.</summary>
    /// <value>The default value is 2 seconds.</value>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest wait that is chosen here; a provider may ask for more with <c>Retry-After</c>.</summary>
    /// <value>The default value is 1 minute.</value>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// All waits of one fetch together, over all tables; a <c>Retry-After</c> that does not fit in what is left ends
    /// the attempts. Requests that wait at the same time each count.
    /// </summary>
    /// <value>The default value is 15 minutes.</value>
    public TimeSpan RetryBudget { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>What errors tell their reader to do.</summary>
    /// <value>The default value is that of StatLine.</value>
    public FeedAdvice Advice { get; init; } = FeedAdvice.StatLine;

    /// <summary>What is wrong with the options; empty when nothing is.</summary>
    public IEnumerable<string> Problems() =>
        [.. RootProblems(), .. TableProblems(), .. LimitProblems(), .. Scope.Problems()];

    private IEnumerable<string> RootProblems()
    {
        bool isHttp = Root.IsAbsoluteUri
            && (HasScheme(Uri.UriSchemeHttps) || (HasScheme(Uri.UriSchemeHttp) && Root.IsLoopback));
        if (!isHttp)
        {
            yield return $"The root '{Root.OriginalString}' is not safe. "
                + "Expected an https address, or http on this machine.";
        }
        else if (Root.UserInfo.Length + Root.Query.Length + Root.Fragment.Length > 0)
        {
            yield return "The root holds more than an address. Expected no user name, question mark or hash in it.";
        }
    }

    private bool HasScheme(string scheme) => string.Equals(Root.Scheme, scheme, StringComparison.Ordinal);

    private IEnumerable<string> TableProblems() => Tables.Count == 0
        ? ["There is no table to retrieve. Expected ids such as 50150NED."]
        : Tables.Where(table => !SnapshotArchive.IsName(table))
            .Select(table => $"'{table}' is not the id of a table. Expected letters and digits, such as 50150NED.");

    private IEnumerable<string> LimitProblems()
    {
        if (LargestPageBytes < 1 || LargestTableBytes < 1 || MaximumPages is < 1 or > 9_999)
        {
            yield return "A size limit is out of range. Expected 1 byte or more, and 1 to 9,999 pages.";
        }

        if (MaximumAttempts is < 1 or > 20 || RetryBudget < TimeSpan.Zero)
        {
            yield return "The attempts are out of range. Expected 1 to 20 attempts and a budget of 0 or more.";
        }

        TimeSpan[] times = [ConnectTimeout, MetadataTimeout, PageTimeout, FirstDelay, LongestDelay];
        if (times.Any(time => time < TimeSpan.FromMilliseconds(10) || time > TimeSpan.FromDays(1)))
        {
            yield return "A time is out of range. Expected 10 milliseconds to 1 day.";
        }

        if (!ProductInfoHeaderValue.TryParse(UserAgent, out _))
        {
            yield return $"The user agent '{UserAgent}' is not a product. Expected a name such as Monitor/1.0.";
        }
    }
}
