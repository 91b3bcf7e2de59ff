using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words of the calendar of measurements.</summary>
/// <param name="language">The language.</param>
internal sealed class CalendarText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);

    public string Title => language.Of("Meetkalender", "Calendar of measurements");
    public string Timeline => language.Of("Wanneer er is gemeten en wordt gemeten", "When was measured and will be");
    public string TimelineTitle => language.Of("Metingen van 2012 tot 2030", "Measurements from 2012 to 2030");
    public string Held => language.Of("gehouden", "held");
    public string Extra => language.Of("extra meting", "additional measurement");
    public string Announced => language.Of("aangekondigd", "announced");
    public string Expected => language.Of("verwacht, niet aangekondigd", "expected, not announced");
    public string ReportYear => language.Of("nu", "now");
    public string TimelineLegend => language.Of(
        "Dicht rondje: gehouden. Vierkant: extra meting, buiten het ritme. Open rondje met streepjes: verwacht uit het ritme, niet aangekondigd. Open rondje: aangekondigd. De oranje lijn is het jaar van dit rapport. De tabel onderaan noemt elke meting met het bewijs.",
        "Filled dot: held. Square: additional measurement, outside the rhythm. Open dashed dot: expected from the rhythm, not announced. Open dot: announced. The orange line is the year of this report. The table at the end names every measurement with its evidence.");
    public string NoMeasurements => language.Of("De catalogus kent geen metingen.", "The catalogue has no measurements.");
    public string Measurement => language.Of("Meting", "Measurement");
    public string Round => language.Of("Jaar", "Year");
    public string Certainty => language.Of("Zekerheid", "Certainty");
    public string Figures => language.Of("Cijfers", "Figures");
    public string EvidenceColumn => language.Of("Hoe we dat weten", "How we know");
    public string RoundsTable => language.Of("Alle metingen met hun bewijs", "All measurements with their evidence");
    public string ByTarget => language.Of("Wat er per streefdoel nog komt", "What is still to come for each target");
    public string NoTargets => language.Of("Er zijn geen streefdoelen om een meting voor te zoeken.", "There are no targets to look for a measurement for.");
    public string Indicators => language.Of("Indicatoren", "Indicators");
    public string NextColumn => language.Of("Volgende meting", "Next measurement");
    public string DecidingColumn => language.Of("Beslissende meting", "Deciding measurement");
    public string NoNext => language.Of("niet bekend", "not known");
    public string NoTargetYear => language.Of("geen: het streefdoel heeft geen eindjaar", "none: the target has no target year");
    public string Detectable => language.Of("Welke verandering een meting kan aantonen", "Which change a measurement can show");
    public string DetectableLead => language.Of(
        "Elke steekproef heeft een marge. Een verandering die kleiner is dan het getal hieronder, blijft meestal onopgemerkt, ook als zij er is. Het gaat om twee metingen met een gelijke marge; toets naar één kant met 5% kans op een vergissing en 80% kans dat een echte verandering opvalt.",
        "Every sample has a margin. A change smaller than the number below will mostly go unnoticed, even if it is there. It is about two measurements with equal margins; a one-sided test with a 5% chance of error and an 80% chance that a real change is noticed.");
    public string NoMargins => language.Of(
        "Geen van de bronnen in deze monitor geeft nu marges bij de cijfers van de stad. Voor modelschattingen geldt deze rekenwijze niet. Daarom staat hieronder alleen een rekenvoorbeeld met aangenomen aantallen deelnemers.",
        "None of the sources in this monitor gives margins with the city’s figures now. For model estimates this calculation does not apply. Therefore only an example with assumed numbers of participants is given below.");
    public string KnownCaption => language.Of(
        "Kleinste aantoonbare verandering, uit de marge van het nieuwste cijfer (procentpunt)",
        "Smallest detectable change, from the margin of the newest figure (percentage points)");
    public string Share => language.Of("Bij een aandeel van", "For a share of");
    public string Change => language.Of("Verandering", "Change");

    /// <summary>What the page says, with the number that the whole calendar turns on.</summary>
    public string Lead(CalendarPage page) => language.Of(
        $"Een streefdoel kan alleen worden beoordeeld als er gemeten wordt. Deze kalender loopt tot {ReportNumbers.Year(page.LastYear)}. Wat ‘verwacht’ heet, leiden wij af uit het ritme; niemand heeft het aangekondigd.",
        $"A target can only be judged if there is a measurement. This calendar runs to {ReportNumbers.Year(page.LastYear)}. What is called ‘expected’ we infer from the rhythm; nobody has announced it.");

    /// <summary>The year a target is set for, or that there is none.</summary>
    public string TargetYearOf(int? year) => year is { } known
        ? language.Of($"doeljaar {ReportNumbers.Year(known)}", $"target year {ReportNumbers.Year(known)}")
        : language.Of("geen doeljaar", "no target year");

    /// <summary>How sure a round is.</summary>
    public string CertaintyOf(RoundCertainty certainty) => certainty switch
    {
        RoundCertainty.Held => Held,
        RoundCertainty.Announced => Announced,
        RoundCertainty.Inferred => Expected,
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Every certainty needs its own words."),
    };

    /// <summary>How sure a round is, and whether it lies outside the rhythm.</summary>
    public string RoundState(CalendarRound round) =>
        round.IsExtra ? $"{CertaintyOf(round.Certainty)}, {Extra}" : CertaintyOf(round.Certainty);

    /// <summary>When its figures came or may be expected.</summary>
    public string Publication(CalendarRound round) => (round.Published, round.FiguresBy) switch
    {
        ({ Length: > 4 } month, _) => _numbers.Month(int.Parse(month.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture), int.Parse(month.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture)),
        ({ Length: 4 } year, _) => year,
        (_, { } by) => language.Of($"verwacht in {ReportNumbers.Year(by)}", $"expected in {ReportNumbers.Year(by)}"),
        _ => language.Of("verschenen; datum niet bekend", "published; date not known"),
    };

    /// <summary>The rhythm of a measurement.</summary>
    public string Rhythm(int? interval) => interval switch
    {
        null => language.Of("geen vast ritme bekend", "no fixed rhythm known"),
        1 => language.Of("elk jaar", "every year"),
        { } years => language.Of($"elke {ReportNumbers.Year(years)} jaar", $"every {ReportNumbers.Year(years)} years"),
    };

    /// <summary>A measurement that is still to come.</summary>
    public string Moment(MeasurementMoment moment) => language.Of(
        $"{moment.MeasurementTitle} {ReportNumbers.Year(moment.Year)} ({CertaintyOf(moment.Certainty)}); cijfers in {ReportNumbers.Year(moment.FiguresBy)}",
        $"{moment.MeasurementTitle} {ReportNumbers.Year(moment.Year)} ({CertaintyOf(moment.Certainty)}); figures in {ReportNumbers.Year(moment.FiguresBy)}");

    /// <summary>The measurement that decides, or why there is none.</summary>
    public string Deciding(TargetMoments target, TargetMoment moment) => (moment.Deciding, target.TargetYear) switch
    {
        ({ } deciding, _) => Moment(deciding),
        (null, { } year) => language.Of(
            $"geen: er is geen meting bekend met cijfers vóór eind {ReportNumbers.Year(year)}", $"none: no measurement is known with figures before the end of {ReportNumbers.Year(year)}"),
        _ => NoTargetYear,
    };

    /// <summary>What follows from the deciding measurement, in a sentence; empty when there is none.</summary>
    public string Consequence(TargetMoments target)
    {
        MeasurementMoment[] deciding = [.. target.Moments.Select(moment => moment.Deciding).OfType<MeasurementMoment>().Distinct()];
        return (target.TargetYear, deciding) switch
        {
            ({ } year, [{ } only]) => language.Of(
                $"Of dit doel in {ReportNumbers.Year(year)} is gehaald, moet blijken uit de meting van {ReportNumbers.Year(only.Year)}. Een latere meting met cijfers vóór eind {ReportNumbers.Year(year)} is niet bekend.",
                $"Whether this target is met in {ReportNumbers.Year(year)} must show in the measurement of {ReportNumbers.Year(only.Year)}. No later measurement with figures before the end of {ReportNumbers.Year(year)} is known.") + Condition(target, only.Year),
            (null, _) => language.Of(
                "Zonder eindjaar beslist geen enkele meting: elke volgende is weer een tussenstand.",
                "Without a target year no measurement decides: every next one is an interim result."),
            _ => "",
        };
    }

    private string Condition(TargetMoments target, int year) => (target.HasMargins, target.AsksAgeGroups) switch
    {
        (true, _) => "",
        (false, false) => language.Of(
            $" Te beoordelen is dit alleen als er over {ReportNumbers.Year(year)} cijfers met een marge komen. De huidige bron geeft geen marges.",
            $" This can only be judged if figures with a margin are published for {ReportNumbers.Year(year)}. The present source gives no margins."),
        (false, true) => language.Of(
            $" Te beoordelen is dit alleen als er over {ReportNumbers.Year(year)} cijfers met een marge komen, voor elke leeftijdsgroep van het doel. De huidige bron geeft geen marges.",
            $" This can only be judged if figures with a margin are published for {ReportNumbers.Year(year)}, for each age group of the target. The present source gives no margins."),
    };

    /// <summary>Caption of the table with assumed numbers of participants.</summary>
    public string AssumedCaption(int designEffectHundredths) => language.Of(
        $"Rekenvoorbeeld: kleinste aantoonbare verandering (procentpunt) bij aangenomen aantallen deelnemers per meting. Aangenomen ontwerpeffect: {_numbers.OneDecimal(designEffectHundredths / 100.0)}.",
        $"Example: smallest detectable change (percentage points) for assumed numbers of participants in each measurement. Assumed design effect: {_numbers.OneDecimal(designEffectHundredths / 100.0)}.");

    /// <summary>Head of a column with an assumed number of participants.</summary>
    public string Participants(int count) => language.Of($"{_numbers.Count(count)} deelnemers", $"{_numbers.Count(count)} participants");

    /// <summary>A level of a share.</summary>
    public static string Percent(int percent) => ReportNumbers.Year(percent) + ReportNumbers.Percent;

    /// <summary>How many indicators of this monitor a measurement carries.</summary>
    public string Carries(DerivedNumber indicators) => (int)indicators.Value switch
    {
        0 => language.Of("geen indicator in deze monitor", "no indicator in this monitor"),
        1 => language.Of("1 indicator", "1 indicator"),
        int count => language.Of($"{_numbers.Count(count)} indicatoren", $"{_numbers.Count(count)} indicators"),
    };

    /// <summary>The message of the timeline, for who cannot see it: what is still to come.</summary>
    public string TimelineMessage(CalendarPage page)
    {
        string[] coming =
        [
            .. page.Measurements.Select(measurement => (measurement.Title, Years: measurement.Rounds
                    .Where(round => round.Certainty != RoundCertainty.Held).Select(round => ReportNumbers.Year(round.Year)).ToArray()))
                .Select(one => one.Years.Length == 0
                    ? language.Of($"{one.Title}: geen meting verwacht", $"{one.Title}: no measurement expected")
                    : $"{one.Title}: {string.Join(", ", one.Years)}"),
        ];
        return language.Of("Nog te komen. ", "Still to come. ") + string.Join("; ", coming) + ".";
    }

    /// <summary>The next measurement of an indicator, on its own page.</summary>
    public string NextOf(MeasurementMoment? next) => next is null
        ? language.Of("Wanneer dit weer wordt gemeten, is niet bekend.", "When this will be measured again is not known.")
        : language.Of($"Volgende meting: {Moment(next)}.", $"Next measurement: {Moment(next)}.");
}
