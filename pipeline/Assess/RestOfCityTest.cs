using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>Tests areas of one city against the rest of it, all of them together.</summary>
/// <remarks>
/// An area is part of its city, so it is compared with what remains without it; and with forty areas
/// two would differ by chance alone, so p-values are corrected after Benjamini and Hochberg. Only for shares that were
/// surveyed: the margins of a model describe the model, and who took part by choice is no sample. A figure that is flagged
/// unreliable gets no mark either.
/// </remarks>
internal static class RestOfCityTest
{
    /// <summary>
    /// +1 for an area that is demonstrably higher than the rest, -1 for one that is lower, 0 where no difference shows.
    /// Areas that allow no test are left out.
    /// </summary>
    /// <param name="areas">Shares in per cent of areas that do not overlap: one table, year and population.</param>
    /// <param name="city">The city's share of the same; null when there is none.</param>
    public static IReadOnlyDictionary<string, int> Of(IReadOnlyList<FigureRow> areas, FigureRow? city)
    {
        if (SampleOf(city) is not { } whole)
        {
            return new Dictionary<string, int>(StringComparer.Ordinal);
        }

        List<(string Code, double Z)> tested =
        [
            .. areas.Select(area => (area.AreaCode, Part: SampleOf(area)))
                .Where(area => area.Part is { } part && part.Number < whole.Number)
                .Select(area => (area.AreaCode, Z: ZOf(area.Part!.Value, whole)))
                .Where(area => double.IsFinite(area.Z)),
        ];
        double[] chances = ManyTests.Adjusted([.. tested.Select(area => Gauss.TwoSided(area.Z))]);
        return tested.Index().ToDictionary(
            area => area.Item.Code,
            area => chances[area.Index] <= ManyTests.FalseShare ? Math.Sign(area.Item.Z) : 0,
            StringComparer.Ordinal);
    }

    /// <summary>The difference between a part and the rest of its whole, in standard errors.</summary>
    /// <param name="part">Share from 0 to 1 and the number of respondents behind it.</param>
    /// <param name="whole">The same of the whole; more respondents than the part.</param>
    public static double ZOf((double Share, double Number) part, (double Share, double Number) whole)
    {
        double rest = PartAgainstRest.Rest(part, whole);
        double variance = (part.Share * (1 - part.Share) / part.Number) + (rest * (1 - rest) / (whole.Number - part.Number));
        return variance > 0 ? (part.Share - rest) / Math.Sqrt(variance) : double.NaN;
    }

    // Where the source gives margins, the respondents that they are worth; weighting makes that fewer than there were.
    private static (double Share, double Number)? SampleOf(FigureRow? row)
    {
        if (row is not { Value: { } percent } || row.Flags.HasFlag(FigureFlags.Unreliable) || row.EstimateKindId != (long)EstimateKind.Surveyed || percent is <= 0 or >= 100)
        {
            return null;
        }

        double share = percent / 100;
        if (row is { Lower: { } lower, Upper: { } upper } && upper > lower)
        {
            double error = PublishedError.OfInterval(lower / 100, upper / 100);
            return (share, share * (1 - share) / (error * error));
        }

        return row.SampleSize is { } respondents and > 0 ? (share, respondents) : null;
    }
}
