namespace Monitoring.Reports.Charts;

/// <summary>What a chart is called and what it says, for who cannot see it.</summary>
/// <param name="Title">Name of the picture.</param>
/// <param name="Message">The finding in a sentence.</param>
internal sealed record PictureText(string Title, string Message);
