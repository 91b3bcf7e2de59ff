namespace Monitoring.Pipeline.Publish;

/// <summary>The report was to be written where something else stands, which replacing it would delete.</summary>
/// <remarks>In real life: <c>--output</c> names the documents folder, or the site is configured to be the data folder.</remarks>
/// <param name="path">The place.</param>
internal sealed class SitePlaceException(string path) : Exception(
    $"{path} holds files that are not a report of this monitor, and a new report would replace them. "
    + "Expected: a folder that does not exist yet, an empty one, or an earlier report with its manifest.json. "
    + "Name another folder, or move what stands there.");
