using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words of the page with goals and efforts.</summary>
/// <param name="language">The language.</param>
internal sealed class GoalsText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);
    private readonly FigureText _figure = new(language);

    public string Title => language.Of("Doelen en inspanningen", "Goals and efforts");
    public string Lead => language.Of(
        "Per doel van het programma: waaraan we zien of het dichterbij komt, en wat ervoor wordt gedaan. Dat een cijfer beweegt, laat niet zien dat een inspanning dat heeft veroorzaakt.",
        "For each goal of the programme: what shows whether it comes closer, and what is done for it. That a figure moves does not show that an effort has caused it.");
    public string Measured => language.Of("Waaraan we het zien", "What shows it");
    public string Efforts => language.Of("Wat ervoor wordt gedaan", "What is done for it");
    public string NoEfforts => language.Of("De documenten noemen bij dit doel geen inspanning.", "The documents name no effort for this goal.");
    public string EffortsAtParent => language.Of(
        "De documenten noemen inspanningen bij het strategische doel, niet bij de operationele doelen eronder.",
        "The documents name efforts for the strategic goal, not for the operational goals below it.");
    public string EffortsAreExamples => language.Of(
        "Het plan noemt zijn lijst van inspanningen zelf voorbeelden: de lijst is niet compleet. Stand, periode, uitvoerder, opdrachtgever, gebied, doelgroep en einde van het geld staan erbij als een document ze noemt. Wat er niet bij staat, is niet vermeld.",
        "The plan itself calls its list of efforts examples: it is not complete. State, period, who carries it out, client, area, target group and end of funding are given where a document states them. What is not given, is not stated.");
    public string EffortsCsv => language.Of("Inspanningen (CSV)", "Efforts (CSV)");
    public string EffortsExcelCsv => language.Of("Inspanningen voor Excel (CSV)", "Efforts for Excel with Dutch settings (CSV)");
    public string Insights => language.Of("Uit de praktijk", "From practice");
    public string AuditHeading => language.Of("Kloppen de streefdoelen zelf?", "Are the targets themselves sound?");
    public string AuditCaption => language.Of("De vijf vragen per streefdoel", "The five questions for each target");
    public string AuditLead => language.Of(
        "Een rekenkamer stelt vijf vragen aan een streefdoel. Waar het antwoord ‘nee’ is, laat het document iets open; dat is geen oordeel over de stad.",
        "An audit office asks five questions of a target. Where the answer is ‘no’, the document leaves something open; that is no judgement of the city.");
    public string NoTargets => language.Of("De catalogus kent geen streefdoelen met een regel.", "The catalogue has no targets with a rule.");
    public string Yes => language.Of("ja", "yes");
    public string No => language.Of("nee", "no");
    public string ControlHeading => language.Of("Realisatie en streefwaarde", "Realised and aimed at");
    public string ControlCaption => language.Of("Nieuwste cijfer en streefwaarde per indicator en streefdoel", "Newest figure and target value by indicator and target");
    public string ControlLead => language.Of(
        "Voor de planning- en controlcyclus: het nieuwste cijfer naast wat het streefdoel vraagt. Waar geen streefwaarde te geven is, staat de reden.",
        "For the planning and control cycle: the newest figure beside what the target asks. Where no target value can be given, the reason is stated.");
    public string Indicator => language.Of("Indicator", "Indicator");
    public string Target => language.Of("Streefdoel", "Target");
    public string Who => language.Of("Waar en wie", "Where and who");
    public string Realised => language.Of("Realisatie", "Realised");
    public string Aim => language.Of("Streefwaarde", "Target value");
    public string Verdict => language.Of("Oordeel", "Judgement");
    public string NoTargetLines => language.Of("Geen enkele indicator heeft een streefdoel.", "No indicator has a target.");
    public string OnIndicatorPage => language.Of("Inspanningen en volgende meting", "Efforts and next measurement");

    public string NoCause => language.Of(
        "Beweegt het cijfer, dan is daarmee niet gezegd dat een van deze inspanningen dat heeft veroorzaakt.",
        "If the figure moves, that does not say that one of these efforts has caused it.");

    /// <summary>The efforts for the goal that an indicator belongs to, by title; at least one.</summary>
    public string EffortsOf(IReadOnlyList<EffortLine> efforts) => language.Of(
        $"Bij doel {efforts[0].Goal.Id} noemen de documenten: {string.Join("; ", efforts.Select(effort => effort.Title))}.",
        $"For goal {efforts[0].Goal.Id} the documents name: {string.Join("; ", efforts.Select(effort => effort.Title))}.");

    /// <summary>How far an effort is.</summary>
    public string State(EffortState state) => state switch
    {
        EffortState.Planned => language.Of("gepland", "planned"),
        EffortState.Running => language.Of("loopt", "running"),
        EffortState.Completed => language.Of("afgerond", "completed"),
        EffortState.Stopped => language.Of("gestopt", "stopped"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Every state needs its own word."),
    };

    /// <summary>What the documents state of an effort; empty when nothing.</summary>
    public string Details(EffortLine effort) => Stated(effort).ToList() is { Count: > 0 } parts ? $"{string.Join("; ", parts)}." : "";

    /// <summary>Names the document that most efforts of the page are in, so that it need not stand with each.</summary>
    public string CommonSource => language.Of("Waar geen bron bij een inspanning staat, is dat: ", "Where an effort has no source of its own, that is: ");

    /// <summary>A target with the indicators that it is about in front, since its own phrase has no subject.</summary>
    public string TargetHeading(IReadOnlyList<string> indicators, string title) => indicators.Count is 1 or 2
        ? $"{string.Join(language.Of(" en ", " and "), indicators)}: {title}"
        : language.Of($"Meer indicatoren samen: {title}", $"Several indicators together: {title}");

    /// <summary>What an audit office asks.</summary>
    public string Question(AuditAspect question) => question switch
    {
        AuditAspect.Specific => language.Of("Vastgesteld voor deze stad?", "Adopted for this city?"),
        AuditAspect.Quantitative => language.Of("Heeft het een getal?", "Has it a number?"),
        AuditAspect.TimeBound => language.Of("Heeft het een jaar?", "Has it a year?"),
        AuditAspect.BaselineTraceable => language.Of("Staat het beginjaar vast?", "Is the baseline year fixed?"),
        AuditAspect.NextMeasurementKnown => language.Of("Is de volgende meting bekend?", "Is the next measurement known?"),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "Every question needs its own words."),
    };

    /// <summary>Whether the target passes, and what of ours stands there where it does not.</summary>
    public string Answer(AuditAnswer answer) => answer.Reserve switch
    {
        AuditReserve.MarginAssumed => language.Of("nee: de marge is onze keuze", "no: the margin is our choice"),
        AuditReserve.BaselineAssumed => language.Of("nee: het jaar is onze aanname", "no: the year is our assumption"),
        AuditReserve.RoundExpected => language.Of("verwacht, niet aangekondigd", "expected, not announced"),
        _ => answer.Passes ? Yes : No,
    };

    /// <summary>A target value as pieces of text; the figure in it keeps its origin.</summary>
    public IReadOnlyList<SentencePart> AimParts(TargetAim aim, string unit) => aim.Reference is Figure.Known known
        ? [new(BeforeNumber(aim.Kind)), new(_figure.WithUnit(known, unit), known.OriginId), .. AfterNumber(aim)]
        : [new(WithoutNumber(aim))];

    /// <summary>The kind of figure and year below a realised figure.</summary>
    public static string RealisedNote(int year, string kind) => $"{ReportNumbers.Year(year)}, {kind}";

    private IEnumerable<string> Stated(EffortLine effort)
    {
        if (effort.State is { } state)
        {
            yield return State(state);
        }

        if (effort.StartYear is not null || effort.EndYear is not null)
        {
            yield return $"{YearOr(effort.StartYear)}–{YearOr(effort.EndYear)}";
        }

        if (effort.Owner.Length > 0)
        {
            yield return language.Of($"uitvoerder: {effort.Owner}", $"carried out by {effort.Owner}");
        }

        if (effort.Client.Length > 0)
        {
            yield return language.Of($"opdrachtgever: {effort.Client}", $"client: {effort.Client}");
        }

        if (effort.Areas.Count > 0)
        {
            yield return language.Of($"in {string.Join(", ", effort.Areas)}", $"in {string.Join(", ", effort.Areas)}");
        }

        if (effort.TargetGroup.Length > 0)
        {
            yield return language.Of($"voor {effort.TargetGroup}", $"for {effort.TargetGroup}");
        }

        if (effort.FundingEndYear is { } end)
        {
            yield return language.Of($"geld tot en met {ReportNumbers.Year(end)}", $"funded until {ReportNumbers.Year(end)}");
        }
    }

    private string YearOr(TargetAim aim) => aim.Year is { } year ? new TargetText(language).Year(year, aim.IsAssumed) : YearOr(aim.Year);

    private static string YearOr(int? year) => year is { } known ? ReportNumbers.Year(known) : "…";

    private string BeforeNumber(TargetAimKind kind) => kind switch
    {
        TargetAimKind.Below => language.Of("lager dan ", "lower than "),
        TargetAimKind.Above => language.Of("hoger dan ", "higher than "),
        TargetAimKind.NotWorseThan => language.Of("niet slechter dan ", "not worse than "),
        TargetAimKind.Exactly => "",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An aim with a number needs its own words."),
    };

    private IEnumerable<SentencePart> AfterNumber(TargetAim aim)
    {
        if (aim.Year is { } year)
        {
            yield return new SentencePart($" ({ReportNumbers.Year(year)})");
        }

        if (aim.Margin is { } margin)
        {
            yield return new SentencePart(language.Of(", met een marge van ", ", with a margin of "));
            yield return new SentencePart(_numbers.PercentagePoints(margin.Value), margin.Id);
        }
    }

    private string WithoutNumber(TargetAim aim) => aim.Kind switch
    {
        TargetAimKind.BaselineYearNotStated => language.Of(
            "niet te geven: het document noemt geen beginjaar", "cannot be given: the document names no baseline year"),
        TargetAimKind.BaselineMissing => language.Of(
            $"niet te geven: er is geen cijfer over {YearOr(aim)}", $"cannot be given: there is no figure of {YearOr(aim)}"),
        TargetAimKind.BenchmarkMissing => language.Of(
            $"niet te geven: de tabel heeft over {YearOr(aim)} geen cijfer van Nederland",
            $"cannot be given: the table has no figure of the Netherlands for {YearOr(aim)}"),
        TargetAimKind.NotComputed => language.Of(
            "niet te geven, om de reden bij het oordeel", "cannot be given, for the reason beside the judgement"),
        TargetAimKind.NoFigures => language.Of(
            "niet te geven: voor deze groep is er geen cijfer", "cannot be given: there is no figure for this group"),
        TargetAimKind.GroupWithoutFigure => language.Of(
            "niet te geven: geen bron heeft één cijfer van deze buurten samen", "cannot be given: no source has one figure of these neighbourhoods together"),
        _ => throw new ArgumentOutOfRangeException(nameof(aim), aim, "An aim without a number needs its own reason."),
    };
}
