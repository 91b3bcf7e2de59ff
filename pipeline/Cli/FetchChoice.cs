namespace Monitoring.Pipeline.Cli;

/// <summary>What the command line says about retrieving.</summary>
/// <param name="Sources">Only these sources; empty for all.</param>
/// <param name="IsOffline">Read only what the archive has.</param>
/// <param name="IsFullRefresh">Retrieve tables also when the provider says that they have not changed.</param>
internal sealed record FetchChoice(IReadOnlyList<string> Sources, bool IsOffline, bool IsFullRefresh);
