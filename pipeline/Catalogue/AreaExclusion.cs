namespace Monitoring.Pipeline.Catalogue;

/// <summary>A name of another place that tables print; rows of it are left out on purpose and counted.</summary>
/// <param name="Name">The name exactly as tables print it.</param>
/// <param name="Reason">Why it is left out.</param>
internal sealed record AreaExclusion(string Name, string Reason);
