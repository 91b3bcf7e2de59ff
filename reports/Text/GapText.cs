using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words for a figure that is not there; none of them is a number.</summary>
/// <param name="language">The language.</param>
internal sealed class GapText(ReportLanguage language)
{
    /// <summary>Stands in a cell that the sources at hand do not have.</summary>
    public const string Absent = "–";

    /// <summary>Why such a cell is empty.</summary>
    public string AbsentPhrase => language.Of("niet in de meegeleverde cijfers", "not in the figures supplied");

    /// <summary>Short word for a table cell.</summary>
    public string Short(FigureGap gap) => gap switch
    {
        FigureGap.NotPublished => language.Of("g.c.", "n.p."),
        FigureGap.Confidential => language.Of("geh.", "conf."),
        FigureGap.Impossible => language.Of("k.n.v.", "imp."),
        FigureGap.NotAsked => language.Of("n.g.", "n.q."),
        FigureGap.NotApplicable => language.Of("n.v.t.", "n.a."),
        FigureGap.Suppressed => language.Of("w.l.", "supp."),
        FigureGap.WithheldByNewerEdition => language.Of("w.n.", "left out"),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "Every gap needs its own words."),
    };

    /// <summary>The same in full, for a sentence and below a table.</summary>
    public string Phrase(FigureGap gap) => gap switch
    {
        FigureGap.NotPublished => language.Of("geen cijfer gepubliceerd", "no figure published"),
        FigureGap.Confidential => language.Of("geheim volgens de bron", "confidential according to the source"),
        FigureGap.Impossible => language.Of("kan niet voorkomen", "cannot occur"),
        FigureGap.NotAsked => language.Of("niet gevraagd in dat jaar", "question not asked that year"),
        FigureGap.NotApplicable => language.Of("niet gevraagd bij deze groep", "not asked of this group"),
        FigureGap.Suppressed => language.Of(
            "weggelaten door deze monitor, omdat het om te weinig mensen gaat",
            "left out by this monitor, because too few people are concerned"),
        FigureGap.WithheldByNewerEdition => language.Of(
            "weggelaten, omdat een nieuwere tabel hier geen cijfer geeft",
            "left out, because a newer table gives no figure here"),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "Every gap needs its own words."),
    };

    /// <summary>Stands where a number would; the reason stands beside it.</summary>
    public string NoFigure => language.Of("geen cijfer", "no figure");

    /// <summary>The reason in a word or two, for a row of a page that explains it once.</summary>
    public string Brief(FigureGap gap) => gap switch
    {
        FigureGap.NotPublished => language.Of("niet gepubliceerd", "not published"),
        FigureGap.Confidential => language.Of("geheim", "confidential"),
        FigureGap.Impossible => language.Of("kan niet voorkomen", "cannot occur"),
        FigureGap.NotAsked => language.Of("niet gevraagd in dat jaar", "not asked that year"),
        FigureGap.NotApplicable => language.Of("niet gevraagd bij deze groep", "not asked of this group"),
        FigureGap.Suppressed => language.Of("weggelaten: te weinig mensen", "left out: too few people"),
        FigureGap.WithheldByNewerEdition => language.Of("weggelaten", "left out"),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "Every gap needs its own words."),
    };

    /// <summary>Explains once what the brief words of a page mean; null when they say it all.</summary>
    public string? BriefLegend(IEnumerable<Figure> figures)
    {
        string[] lines =
        [
            .. figures.OfType<Figure.Withheld>().Select(figure => figure.Reason)
                .Where(gap => gap is FigureGap.Suppressed or FigureGap.WithheldByNewerEdition)
                .Distinct().Order()
                .Select(gap => language.Of(
                    $"Waar ‘{NoFigure}, {Brief(gap)}’ staat, is het cijfer {Phrase(gap)}.",
                    $"Where it says ‘{NoFigure}, {Brief(gap)}’, the figure is {Phrase(gap)}.")),
        ];
        return lines.Length == 0 ? null : string.Join(' ', lines);
    }

    /// <summary>Why a year is not drawn.</summary>
    public string InYear(int year, FigureGap gap) => $"{ReportNumbers.Year(year)}: {Phrase(gap)}";

    /// <summary>Explains the short words that a table uses; null when it uses none.</summary>
    public string? Legend(IEnumerable<Figure> figures)
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

        return lines.Count == 0
            ? null
            : $"{string.Join("; ", lines)}. {language.Of("Geen van deze cellen is een nul.", "None of these cells is a zero.")}";
    }
}
