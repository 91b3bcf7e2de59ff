using Monitoring.Reports.Charts;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words around the small multiples.</summary>
internal static class NeighbourhoodText
{
    /// <summary>States the shared axis, the line behind and the mark.</summary>
    public static string SharedAxis(SmallMultipleAxis axis, string unit, string municipality, bool hasPriorities)
    {
        string range = $"{DutchNumbers.Rounded(axis.Minimum, axis.Decimals)} tot {DutchNumbers.WithUnit(DutchNumbers.Rounded(axis.Maximum, axis.Decimals), unit)}";
        string priority = hasPriorities ? " " + PageText.PriorityLegend : "";
        return $"Elke grafiek heeft dezelfde as: van {range}. Gestreept: {municipality}. Het getal is het nieuwste cijfer, zonder decimalen.{priority}";
    }

    /// <summary>What one small multiple shows.</summary>
    public static string Message(DrawnPoint newest, Figure.Known? city, string unit, string municipality)
    {
        string approximately = newest.IsHollow ? "naar schatting " : "";
        string beside = city is null ? "" : $"; {municipality} {FigureText.WithUnit(city, unit)}";
        return $"In {DutchNumbers.Year(newest.Year)} {approximately}{DutchNumbers.WithUnit(DutchNumbers.Whole(newest.Figure.Value), unit)}{beside}.";
    }
}
