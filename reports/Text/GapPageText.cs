using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words of the page about the gap with the country.</summary>
/// <param name="language">The language.</param>
internal sealed class GapPageText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);

    public string Title => language.Of("Kloof en ongelijkheid", "Gap and inequality");
    public string Caution => language.Of(
        "Bijna alle cijfers hieronder zijn modelschattingen van RIVM zonder marges. Lees ze als een ligging: hoger, lager of ongeveer gelijk. Of een kloof groter of kleiner is geworden, laten ze niet zien.",
        "Nearly all figures below are model estimates of RIVM without margins. Read them as a position: higher, lower or about equal. They do not show whether a gap has grown or shrunk.");
    public string NowHeading => language.Of("Waar de stad nu ligt", "Where the city lies now");
    public string NoGaps => language.Of(
        "Geen enkele tabel heeft van hetzelfde jaar en dezelfde groep een cijfer van de stad én van Nederland.",
        "No table has a figure of the city and of the Netherlands for the same year and group.");
    public string ChartTitle => language.Of("Verschil tussen stad en land per indicator", "Difference between city and country by indicator");
    public string TableCaption => language.Of(
        "Verschil met Nederland (stad min land, procentpunt)", "Difference with the Netherlands (city minus country, percentage points)");
    public string Year => language.Of("Jaar en soort", "Year and kind");
    public string Difference => language.Of("Verschil", "Difference");
    public string Position => language.Of("Ligging", "Position");
    public string SinceColumn => language.Of("Sinds de nulmeting", "Since the baseline");
    public string BlanksHeading => language.Of("Waarvoor geen kloof te geven is", "For which no gap can be given");
    public string BlanksLead => language.Of(
        "Bij deze onderwerpen heeft geen tabel een vergelijkbaar cijfer van stad en land van hetzelfde jaar, of zijn er alleen hele procenten, of de deelnemers kozen zelf om mee te doen:",
        "For these subjects no table has a comparable figure of city and country of the same year, or there are whole percents only, or the participants chose to take part themselves:");
    public string NoBlanks => language.Of("Voor elke indicator is er een vergelijking.", "There is a comparison for every indicator.");
    public string ExamplesHeading => language.Of("Wat ‘een kwart van de achterstand’ zou betekenen", "What ‘a quarter of the gap’ would mean");
    public string ExamplesCaption => language.Of("Rekenvoorbeeld per mogelijk beginjaar", "Example for each possible baseline year");
    public string ExamplesLead => language.Of(
        "Het document noemt geen beginjaar en zegt niet of Nederland meebeweegt. Hieronder staat per mogelijk beginjaar een rekenvoorbeeld. ‘Meebewegend’: hoe groot de kloof nog mag zijn als het cijfer van Nederland ook verandert. ‘Vast’: welk cijfer de stad dan moet halen als het Nederlandse cijfer van dat jaar de maat blijft.",
        "The document names no baseline year and does not say whether the Netherlands moves along. Below is an example for each possible baseline year. ‘Moving’: how large the gap may still be if the figure of the Netherlands changes as well. ‘Fixed’: which figure the city must reach if the Dutch figure of that year stays the measure.");
    public string NoExamples => language.Of("Geen doel is als deel van een kloof gesteld.", "No target is set as a share of a gap.");
    public string BaselineYear => language.Of("Beginjaar", "Baseline year");
    public string Moving => language.Of("Meebewegend: kloof hooguit", "Moving: gap at most");
    public string Fixed => language.Of("Vast: cijfer van de stad", "Fixed: figure of the city");
    public string SoFar => language.Of("Tot nu toe", "So far");
    public string NothingYet => language.Of("dit is de nieuwste meting", "this is the newest measurement");
    public string InequalityHeading => language.Of("Ongelijkheid tussen buurten", "Inequality between neighbourhoods");
    public string Download => language.Of("Kloof (CSV)", "Gap (CSV)");
    public string ExcelDownload => language.Of("Kloof voor Excel (CSV)", "Gap for Excel with Dutch settings (CSV)");

    /// <summary>What the page is about.</summary>
    public string Lead(string municipality) => language.Of(
        $"Hoe ver {municipality} van Nederland af ligt, per onderwerp en leeftijdsgroep. Stad en land komen steeds uit één tabel, één jaar en één soort cijfer.",
        $"How far {municipality} lies from the Netherlands, by subject and age group. City and country always come from one table, one year and one kind of figure.");

    /// <summary>Why the figure of all adults may mislead.</summary>
    public string AgeCaution(string municipality) => language.Of(
        $"De cijfers van alle volwassenen zijn niet gecorrigeerd voor leeftijd. Wonen in {municipality} naar verhouding meer jonge of meer oude volwassenen dan in heel Nederland, dan kan een verschil daarvan komen: kijk daarom in de tabel ook per leeftijdsgroep.",
        $"The figures of all adults are not corrected for age. If relatively more young or more old adults live in {municipality} than in the Netherlands as a whole, a difference may come from that: look in the table by age group as well.");

    /// <summary>What is tested, and when a difference that is not counts as none: the words say <see cref="GapPage.AboutEqualBelow"/>.</summary>
    public string TestNote(IReadOnlyList<GapLine> lines) => (lines.Any(line => line.Interval is not null)
        ? language.Of(
            "Staat er bij de ligging geen interval, dan is het verschil niet getoetst: de bron geeft geen marges.",
            "Where no interval stands with the position, the difference is not tested: the source gives no margins.")
        : language.Of(
            "Geen enkel verschil is getoetst: de bron geeft geen marges.",
            "No difference is tested: the source gives no margins."))
        + language.Of(
            " Een verschil dat niet getoetst is en kleiner is dan één procentpunt, heet hier ‘ongeveer gelijk’. Ook een groter verschil kan toeval zijn.",
            " A difference that is not tested and smaller than one percentage point is called ‘about equal’ here. A larger one may be chance as well.");

    /// <summary>Said once when of no gap can be said what became of it; the column about it is then left out.</summary>
    public string NoShifts(IReadOnlyList<GapLine> lines) => language.Of(
        $"Of een kloof sinds de nulmeting groter of kleiner is geworden, is bij geen enkele rij te zeggen ({Reasons(lines)}).",
        $"Whether a gap has grown or shrunk since the baseline cannot be said for any row ({Reasons(lines)}).");

    private string Reasons(IEnumerable<GapLine> lines) =>
        string.Join(language.Of(" of ", " or "), lines.Select(line => line.WhyNot).OfType<StatusReason>().Select(BareReason).Distinct(StringComparer.Ordinal));

    private string BareReason(StatusReason reason) => reason.Kind switch
    {
        StatusReasonKind.ModelledFigures => language.Of("modelschatting", "model estimate"),
        StatusReasonKind.EventYear => language.Of("coronajaar", "corona year"),
        _ => language.Of("nog geen vergelijkbare nulmeting", "no comparable baseline yet"),
    };

    /// <summary>Why inequality between neighbourhoods is not computed.</summary>
    public string Inequality(bool hasMeasured) => hasMeasured
        ? language.Of(
            "Niet te bepalen. Er zijn gemeten cijfers van buurten, maar de catalogus heeft geen rangorde van buurten die los van die cijfers staat (zoals een score voor welvaart). Zonder zo’n rangorde zegt een maat van ongelijkheid (SII, RII) niets.",
            "Cannot be determined. There are measured figures of neighbourhoods, but the catalogue has no ranking of neighbourhoods that is independent of them (such as a score of prosperity). Without such a ranking a measure of inequality (SII, RII) says nothing.")
        : language.Of(
            "Niet te bepalen. Maten van ongelijkheid (SII, RII) en de spreiding tussen buurten vragen cijfers die in de buurten zelf gemeten zijn. Bijna alle cijfers per buurt in deze monitor zijn modelschattingen. Inkomen en opleiding zijn een ingrediënt van dat model: wie er ongelijkheid mee meet, meet het model.",
            "Cannot be determined. Measures of inequality (SII, RII) and the spread between neighbourhoods need figures measured in the neighbourhoods themselves. Almost all figures of neighbourhoods in this monitor are model estimates. Income and education are ingredients of that model: whoever measures inequality with it, measures the model.");

    /// <summary>How the city lies.</summary>
    public string PositionOf(GapPosition position) => position switch
    {
        GapPosition.Better => language.Of("gunstiger", "more favourable"),
        GapPosition.Worse => language.Of("ongunstiger", "less favourable"),
        GapPosition.Same => language.Of("ongeveer gelijk", "about equal"),
        GapPosition.Undecided => language.Of("geen aantoonbaar verschil", "no detectable difference"),
        GapPosition.NoDirection => language.Of("geen richting is beter", "neither direction is better"),
        _ => throw new ArgumentOutOfRangeException(nameof(position), position, "Every position needs its own words."),
    };

    /// <summary>The test that the position rests on.</summary>
    public string Basis(FigureInterval interval) => language.Of(
        $"95%-interval van het verschil: {_numbers.Interval(interval, 1, "")}",
        $"95% interval of the difference: {_numbers.Interval(interval, 1, "")}");

    /// <summary>Why it cannot be said what became of a gap: short, since many rows share it; null for a reason that needs its own sentence.</summary>
    public string? ShortReason(StatusReason reason) => reason.Kind switch
    {
        StatusReasonKind.ModelledFigures => language.Of("niet te zeggen: modelschatting", "cannot be said: model estimate"),
        StatusReasonKind.EventYear => language.Of("niet te zeggen: coronajaar", "cannot be said: corona year"),
        StatusReasonKind.BaselineYearMissing when reason.Year is null =>
            language.Of("nog geen vergelijkbare nulmeting", "no comparable baseline yet"),
        _ => null,
    };

    /// <summary>Year, kind and whether the year was exceptional.</summary>
    public string YearAndKind(GapLine line, string kind) => line.IsEventYear
        ? language.Of($"{ReportNumbers.Year(line.Year)} (coronajaar), {kind}", $"{ReportNumbers.Year(line.Year)} (corona year), {kind}")
        : $"{ReportNumbers.Year(line.Year)}, {kind}";

    /// <summary>A value on the axis of differences.</summary>
    public string Tick(double value, int decimals) => (value > 0 ? "+" : "") + _numbers.Rounded(value, decimals);

    /// <summary>A difference with its sign.</summary>
    public string Signed(DerivedNumber number) => (number.Value > 0 ? "+" : "") + _numbers.OneDecimal(number.Value);

    /// <summary>What became of a gap, as pieces of text; the numbers keep their origin.</summary>
    public IReadOnlyList<SentencePart> ShiftParts(GapShift shift) =>
    [
        new(language.Of(
            $"{ReportNumbers.Year(shift.FromYear)}–{ReportNumbers.Year(shift.ToYear)}: door de stad zelf ",
            $"{ReportNumbers.Year(shift.FromYear)}–{ReportNumbers.Year(shift.ToYear)}: by the city itself ")),
        new(Signed(shift.ByCity), shift.ByCity.Id),
        new(language.Of(", door Nederland ", ", by the Netherlands ")),
        new(Signed(shift.ByCountry), shift.ByCountry.Id),
        new(language.Of(" (een plus maakt de kloof kleiner; niet getoetst)", " (a plus makes the gap smaller; not tested)")),
    ];

    /// <summary>Explains the chart.</summary>
    public string ChartLegend(IReadOnlyList<GapLine> lines) => language.Of(
        "De lijn bij nul is Nederland. Het punt is de stad: links ervan lager dan Nederland, rechts hoger, in procentpunt; het getal staat rechts. Of hoger beter is, verschilt per indicator: zie de tabel. ",
        "The line at zero is the Netherlands. The point is the city: to the left lower than the Netherlands, to the right higher, in percentage points; the number is on the right. Whether higher is better differs by indicator: see the table. ")
        + (lines.Any(line => line.Interval is not null)
            ? language.Of("Een streep door het punt is het 95%-betrouwbaarheidsinterval. ", "A bar through the point is the 95% confidence interval. ")
            : "")
        + language.Of(
            "Een open rondje is een modelschatting. Het jaar staat achter de naam; elk paar komt uit één tabel. De volgorde is die van de doelen, geen rangorde.",
            "An open circle is a model estimate. The year stands behind the name; each pair comes from one table. The order is that of the goals, not a ranking.");

    /// <summary>The year behind the name of a row of the chart.</summary>
    public static string YearBehind(GapLine line) => $" ({ReportNumbers.Year(line.Year)})";

    /// <summary>The message of the chart, for who cannot see it.</summary>
    public string ChartMessage(IReadOnlyList<GapLine> lines)
    {
        string worse = Many(lines, GapPosition.Worse);
        string better = Many(lines, GapPosition.Better);
        string same = Many(lines, GapPosition.Same);
        string test = lines.Any(line => line.Interval is not null)
            ? language.Of("Verschillen zonder interval zijn niet getoetst", "Differences without an interval are not tested")
            : language.Of("Geen enkel verschil is getoetst", "No difference is tested");
        return language.Of(
            $"Van {_numbers.Count(lines.Count)} indicatoren ligt de stad bij {worse} ongunstiger dan Nederland, bij {better} gunstiger en bij {same} ongeveer gelijk. {test}. Onderwerpen overlappen elkaar: tel ze niet op.",
            $"Of {_numbers.Count(lines.Count)} indicators the city lies less favourably than the Netherlands for {worse}, more favourably for {better} and about equal for {same}. {test}. Subjects overlap: do not add them up.");
    }

    private string Many(IReadOnlyList<GapLine> lines, GapPosition position) => lines.Count(line => line.Position == position) is var count and > 0
        ? _numbers.Count(count)
        : language.Of("geen enkele", "none");
}
