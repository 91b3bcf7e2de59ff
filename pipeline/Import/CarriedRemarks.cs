using System.Globalization;
using Monitoring.Pipeline.Normalise.Crosswalks;

namespace Monitoring.Pipeline.Import;

/// <summary>Tells how figures of areas were made from those of others, for the record of the run.</summary>
internal static class CarriedRemarks
{
    /// <summary>The remarks; empty when every figure was weighted by people of its own ages, or none was made.</summary>
    public static IReadOnlyList<string> Of(CarriedFigures? carried) =>
        carried is null ? [] : [.. Substituted(carried), .. NotMade(carried)];

    private static IEnumerable<string> Substituted(CarriedFigures carried) => carried.Substitutes
        .OrderBy(one => one.Population, StringComparer.Ordinal).ThenBy(one => one.Year).ThenBy(one => one.Basis)
        .Select(one => string.Create(
        CultureInfo.InvariantCulture,
        $"Figures of {one.Population} were weighted by {Words(one.Basis)} of {one.Year}: inhabitants of {one.Population} are not known by neighbourhood."));

    private static IEnumerable<string> NotMade(CarriedFigures carried)
    {
        if (carried.WithoutWeights > 0)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{carried.WithoutWeights} figure(s) of districts or the city could not be made from those of other areas, because no inhabitants are known. Import {Inhabitants.Counted} per neighbourhood; this retrieval is then read again.");
        }
    }

    private static string Words(WeightBasis basis) => basis == WeightBasis.From15To65 ? "inhabitants of 15 to 65" : "all inhabitants";
}
