namespace Monitoring.Pipeline.Inbox;

/// <summary>Where people drop files, and when a file is taken.</summary>
/// <param name="Root">Full path of the folder above the sources.</param>
/// <param name="Settle">How long a file must stay the same.</param>
/// <param name="MaximumRejectedShare">Share of unreadable cells above which a file is rejected.</param>
internal sealed record InboxSettings(string Root, TimeSpan Settle, double MaximumRejectedShare)
{
    /// <summary>Code of the municipality whose postcodes the addresses file must hold.</summary>
    public string Municipality { get; init; } = "GM0935";

    /// <summary>Path of the addresses file that places postcodes; empty when there is none.</summary>
    public string AddressCrosswalk { get; init; } = string.Empty;

    /// <summary>Largest share, 0 to 1, of respondents' weights and of addresses whose place may be unknown.</summary>
    public double MaximumUnmatchedShare { get; init; } = 0.005;

    /// <summary>How long files with answers of respondents are kept after they were read.</summary>
    public TimeSpan KeepRespondents { get; init; } = TimeSpan.FromDays(90);

    /// <summary>As the settings say.</summary>
    public InboxSettings(MonitorOptions options)
        : this(Path.GetFullPath(options.Inbox), TimeSpan.FromSeconds(options.InboxSettleSeconds), options.MaximumRejectedShare)
    {
        Municipality = options.Municipality;
        AddressCrosswalk = options.AddressCrosswalk;
        MaximumUnmatchedShare = options.MaximumUnmatchedShare;
        KeepRespondents = TimeSpan.FromDays(options.RespondentDays);
    }
}
