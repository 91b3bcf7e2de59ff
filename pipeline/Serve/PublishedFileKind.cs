namespace Monitoring.Pipeline.Serve;

/// <summary>Whether there is a file at an address of the site.</summary>
internal enum PublishedFileKind
{
    /// <summary>There is, and it is as it was published.</summary>
    Found,

    /// <summary>The site has no such file.</summary>
    Unknown,

    /// <summary>There is no site yet.</summary>
    NoSite,

    /// <summary>The file differs from what the site's manifest says; it was changed or damaged after it was published.</summary>
    Damaged,
}
