using Monitoring.Pipeline.Schedule;
using Monitoring.Pipeline.Serve;

namespace Monitoring.Pipeline;

/// <summary>Settings: appsettings.json beside the program, then the one in the working folder, then the environment.</summary>
internal sealed class MonitorOptions
{
    /// <summary>Section of appsettings.json; in the environment <c>Monitor__Database</c> and so on.</summary>
    public const string Section = "Monitor";

    /// <summary>Folder of the snapshot archive.</summary>
    /// <value>The default value is <c>data/archive</c>.</value>
    public string Archive { get; set; } = "data/archive";

    /// <summary>Folder where people drop files, with a folder for each source below it.</summary>
    /// <value>The default value is <c>data/inbox</c>.</value>
    public string Inbox { get; set; } = "data/inbox";

    /// <summary>Seconds that a dropped file must stay the same before it is taken, 0 to 60.</summary>
    /// <value>The default value is 2.</value>
    public double InboxSettleSeconds { get; set; } = 2;

    /// <summary>Path of the yearly addresses file of CBS, which puts postcodes of respondents in neighbourhoods; empty when no file needs it.</summary>
    /// <value>The default value is empty.</value>
    public string AddressCrosswalk { get; set; } = string.Empty;

    /// <summary>Share, 0 to 1, of respondents' weights and of addresses that may stand in no known area; with more a file is refused.</summary>
    /// <value>The default value is 0.005.</value>
    public double MaximumUnmatchedShare { get; set; } = 0.005;

    /// <summary>Days that a file with answers of respondents is kept after it was read, 1 to 3650.</summary>
    /// <value>The default value is 90.</value>
    public int RespondentDays { get; set; } = 90;

    /// <summary>True to show fictitious example data (<c>voorbeelddata</c>), marked as such; false to leave it out of reports and exports.</summary>
    /// <value>The default value is false.</value>
    public bool ExampleData { get; set; }

    /// <summary>The database file.</summary>
    /// <value>The default value is <c>data/monitor.db</c>.</value>
    public string Database { get; set; } = "data/monitor.db";

    /// <summary>Folder of the site.</summary>
    /// <value>The default value is <c>data/site</c>.</value>
    public string Site { get; set; } = "data/site";

    /// <summary>Folder of the catalogue; empty for the one beside the program.</summary>
    /// <value>The default value is empty.</value>
    public string Catalogue { get; set; } = string.Empty;

    /// <summary>Code of the municipality the report is about.</summary>
    /// <value>The default value is <c>GM0935</c>, Maastricht.</value>
    public string Municipality { get; set; } = "GM0935";

    /// <summary>Code of the country in its tables.</summary>
    /// <value>The default value is <c>NL01</c>.</value>
    public string Country { get; set; } = "NL01";

    /// <summary>Where readers of the report may ask: an address or a department, as it is to be printed; empty for none.</summary>
    /// <value>The default value is empty.</value>
    public string Contact { get; set; } = string.Empty;

    /// <summary>Language of the report: <c>nl</c> or <c>en</c>.</summary>
    /// <value>The default value is <c>nl</c>.</value>
    public string Language { get; set; } = "nl";

    /// <summary>Share of unreadable cells, 0 to 1, above which a retrieval is held back.</summary>
    /// <value>The default value is 0.01.</value>
    public double MaximumRejectedShare { get; set; } = 0.01;

    /// <summary>What judgements may do with model estimates: <c>indicative</c>, <c>allow</c> or <c>forbid</c>.</summary>
    /// <value>The default value is <c>indicative</c>: their place against target and benchmark, nothing of change or pace.</value>
    public Assess.ModelledPolicy ModelledFigures { get; set; } = Assess.ModelledPolicy.Indicative;

    /// <summary>Further areas that are retrieved besides the municipality: codes of the country and the GGD region, with spaces between them.</summary>
    /// <value>The default value is <c>NL01 NL00 GG6106</c> (Zuid-Limburg).</value>
    public string Regions { get; set; } = "NL01 NL00 GG6106";

    /// <summary>The codes of <see cref="Regions"/>.</summary>
    public IReadOnlyList<string> RegionCodes => Regions.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Live feeds by source id; a source without one is read from the archive only.</summary>
    public Dictionary<string, FeedOptions> Feeds { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Sources whose figures stand in files of the catalogue, with spaces between them; one left out is read from the archive only.</summary>
    /// <value>The default value is <c>register published-figures</c>.</value>
    public string RecordedSources { get; set; } = "register published-figures";

    /// <summary>The ids one by one.</summary>
    public IReadOnlyList<string> RecordedSourceIds =>
        RecordedSources.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>When <c>monitor serve</c> runs a night.</summary>
    public ScheduleOptions Schedule { get; set; } = new();

    /// <summary>Where <c>monitor serve</c> shows the report.</summary>
    public WebOptions Web { get; set; } = new();

    /// <summary>The feeds that are switched on.</summary>
    public IEnumerable<KeyValuePair<string, FeedOptions>> ActiveFeeds => Feeds.Where(feed => feed.Value.Root.Length > 0);

    /// <summary>What is wrong with the settings; empty when nothing is.</summary>
    public IEnumerable<string> Problems()
    {
        foreach ((string name, string value) in
            (IEnumerable<(string, string)>)[(nameof(Archive), Archive), (nameof(Inbox), Inbox), (nameof(Database), Database), (nameof(Site), Site)])
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                yield return $"{Section}:{name} is empty. Expected a path. Set it in appsettings.json or as {Section}__{name}.";
            }
        }

        foreach ((string source, FeedOptions feed) in ActiveFeeds.Where(feed => !Uri.TryCreate(feed.Value.Root, UriKind.Absolute, out _)))
        {
            yield return $"{Section}:{nameof(Feeds)}:{source}:{nameof(FeedOptions.Root)} '{feed.Root}' is not an address. Expected one such as https://dataderden.cbs.nl/ODataFeed/OData, or nothing to switch the feed off.";
        }

        if (InboxSettleSeconds is not (>= 0 and <= 60))
        {
            yield return $"{Section}:{nameof(InboxSettleSeconds)} is not between 0 and 60. Expected seconds such as 2.";
        }

        if (RespondentDays is not (>= 1 and <= 3650))
        {
            yield return $"{Section}:{nameof(RespondentDays)} is not between 1 and 3650. Expected days such as 90.";
        }

        foreach (string problem in Schedule.Problems().Concat(Web.Problems()))
        {
            yield return problem;
        }

        if (!Publish.ReportLanguageCode.TryRead(Language, out _))
        {
            yield return $"{Section}:{nameof(Language)} '{Language}' is not a language of the report. Expected one of: {string.Join(", ", Publish.ReportLanguageCode.All)}.";
        }

        if (MaximumRejectedShare is not (>= 0 and <= 1))
        {
            yield return $"{Section}:{nameof(MaximumRejectedShare)} is not between 0 and 1. Expected a share such as 0.01.";
        }

        if (MaximumUnmatchedShare is not (>= 0 and <= 1))
        {
            yield return $"{Section}:{nameof(MaximumUnmatchedShare)} is not between 0 and 1. Expected a share such as 0.005.";
        }

        foreach ((string name, string value) in
            (IEnumerable<(string, string)>)[(nameof(Municipality), Municipality), (nameof(Country), Country)])
        {
            if (!Domain.AreaCode.TryParse(value, out _))
            {
                yield return $"{Section}:{name} '{value}' is not an area code. Expected a code such as GM0935 or NL01.";
            }
        }
    }
}
