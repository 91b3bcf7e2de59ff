using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words for a figure that is not there; none of them is a number.</summary>
internal static class GapText
{
    /// <summary>Stands in a cell that the sources at hand do not have.</summary>
    public const string Absent = "–";

    /// <summary>Why such a cell is empty.</summary>
    public const string AbsentPhrase = "niet in de meegeleverde cijfers";

    /// <summary>Short word for a table cell.</summary>
    public static string Short(FigureGap gap) => gap switch
    {
        FigureGap.NotPublished => "g.c.",
        FigureGap.Confidential => "geh.",
        FigureGap.Impossible => "k.n.v.",
        FigureGap.NotAsked => "n.g.",
        FigureGap.NotApplicable => "n.v.t.",
        FigureGap.Suppressed => "w.l.",
        FigureGap.WithheldByNewerEdition => "w.n.",
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "Every gap needs its own words."),
    };

    /// <summary>The same in full, for a sentence and below a table.</summary>
    public static string Phrase(FigureGap gap) => gap switch
    {
        FigureGap.NotPublished => "geen cijfer gepubliceerd",
        FigureGap.Confidential => "geheim volgens de bron",
        FigureGap.Impossible => "kan niet voorkomen",
        FigureGap.NotAsked => "niet gevraagd in dat jaar",
        FigureGap.NotApplicable => "niet gevraagd bij deze groep",
        FigureGap.Suppressed => "weggelaten door deze monitor, omdat het om te weinig mensen gaat",
        FigureGap.WithheldByNewerEdition => "weggelaten, omdat een nieuwere tabel hier geen cijfer geeft",
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "Every gap needs its own words."),
    };

    /// <summary>Why a year is not drawn.</summary>
    public static string InYear(int year, FigureGap gap) => $"{DutchNumbers.Year(year)}: {Phrase(gap)}";

    /// <summary>Explains the short words that a table uses; null when it uses none.</summary>
    public static string? Legend(IEnumerable<Figure> figures)
    {
        SortedSet<FigureGap> gaps = [];
        bool hasAbsent = false;
        foreach (Figure figure in figures)
        {
            if (figure is Figure.Withheld withheld)
            {
                gaps.Add(withheld.Reason);
            }

            hasAbsent |= figure is Figure.Absent;
        }

        List<string> lines = [.. gaps.Select(gap => $"{Short(gap)} = {Phrase(gap)}")];
        if (hasAbsent)
        {
            lines.Add($"{Absent} = {AbsentPhrase}");
        }

        return lines.Count == 0 ? null : $"{string.Join("; ", lines)}. Geen van deze cellen is een nul.";
    }
}
