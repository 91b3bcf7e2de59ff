namespace Monitoring.Pipeline.Publish;

/// <summary>What publishing did.</summary>
/// <param name="Site">Full path of the site's folder.</param>
/// <param name="FilesWritten">Files written; 0 when the site already showed this state.</param>
/// <param name="FilesInSite">Files the site has.</param>
internal sealed record PublishOutcome(string Site, int FilesWritten, int FilesInSite);
