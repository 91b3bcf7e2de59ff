namespace Monitoring.Reports.Charts;

/// <summary>What a measurement covers vertically: its dot and its interval.</summary>
/// <param name="Middle">Height of the dot.</param>
/// <param name="Top">Upper edge of dot and interval.</param>
/// <param name="Bottom">Lower edge of dot and interval.</param>
/// <param name="HasLabel">True when its value is to be written; false when it only must stay visible.</param>
internal readonly record struct PointExtent(double Middle, double Top, double Bottom, bool HasLabel = true);
