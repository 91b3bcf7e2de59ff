using Monitoring.Reports.Charts;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words around the small multiples.</summary>
internal static class NeighbourhoodText
{
    /// <summary>Names source and group, and says so when the figure at the top of the page comes from elsewhere.</summary>
    public static string Source(NeighbourhoodSection section, Headline? headline)
    {
        string other = headline is not null && !string.Equals(headline.TableTitle, section.SourceTitle, StringComparison.Ordinal)
            ? " Dat is een andere tabel dan die van het cijfer bovenaan: vergelijk de twee niet."
            : "";
        return $"Bron: {section.SourceTitle}; {section.Population.Title}.{other}";
    }

    /// <summary>States the shared axis, the line behind and the mark.</summary>
    public static string SharedAxis(SmallMultipleAxis axis, string unit, string? municipality, bool hasPriorities)
    {
        string range = $"{DutchNumbers.Rounded(axis.Minimum, axis.Decimals)} tot {DutchNumbers.WithUnit(DutchNumbers.Rounded(axis.Maximum, axis.Decimals), unit)}";
        string priority = hasPriorities ? " " + PageText.PriorityLegend : "";
        string city = municipality is null ? "" : $" Gestreept: {municipality}.";
        return $"Elke grafiek heeft dezelfde as: van {range}.{city} Het getal is het nieuwste cijfer, zonder decimalen.{priority}";
    }

    /// <summary>What one small multiple shows.</summary>
    public static string Message(DrawnPoint newest, Figure.Known? city, string unit, string municipality)
    {
        string approximately = newest.IsHollow ? "naar schatting " : "";
        string beside = city is null ? "" : $"; {municipality} {FigureText.WithUnit(city, unit)}";
        return $"In {DutchNumbers.Year(newest.Year)} {approximately}{DutchNumbers.WithUnit(DutchNumbers.Whole(newest.Figure.Value), unit)}{beside}.";
    }
}
