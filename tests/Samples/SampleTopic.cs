namespace Monitoring.Tests.Samples;

/// <summary>A question of the made-up GGD monitor; its levels are invented.</summary>
/// <param name="FileEnding">Ending of its file's name.</param>
/// <param name="Label">Title of its column.</param>
/// <param name="Younger">Share among people of 18 to 64, of 1.</param>
/// <param name="Older">Share among people of 65 and over, of 1.</param>
/// <param name="Spread">Share by which one neighbourhood differs from another.</param>
internal sealed record SampleTopic(string FileEnding, string Label, double Younger, double Older, double Spread)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SampleTopic> All { get; } =
    [
        new("ervaren-gezondheid", "Ervaart de eigen gezondheid als (zeer) goed", 0.76, 0.58, -0.05),
        new("eenzaam", "Is eenzaam", 0.44, 0.5, 0.04),
        new("ernstig-eenzaam", "Is (zeer) ernstig eenzaam", 0.13, 0.12, 0.025),
        new("rookt", "Rookt", 0.2, 0.1, 0.04),
        new("overgewicht", "Heeft overgewicht", 0.45, 0.58, 0.035),
    ];
}
