namespace Monitoring.Pipeline.Inbox;

/// <summary>Where people drop files, and when a file is taken.</summary>
/// <param name="Root">Full path of the folder above the sources.</param>
/// <param name="Settle">How long a file must stay the same.</param>
/// <param name="MaximumRejectedShare">Share of unreadable cells above which a file is rejected.</param>
internal sealed record InboxSettings(string Root, TimeSpan Settle, double MaximumRejectedShare)
{
    /// <summary>As the settings say.</summary>
    public InboxSettings(MonitorOptions options)
        : this(Path.GetFullPath(options.Inbox), TimeSpan.FromSeconds(options.InboxSettleSeconds), options.MaximumRejectedShare)
    {
    }
}
