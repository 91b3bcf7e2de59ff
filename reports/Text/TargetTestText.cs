using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>The audit-office test of a target, and what each possible baseline year would mean.</summary>
/// <param name="language">The language.</param>
internal sealed class TargetTestText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);
    private readonly StatusReasonText _reasons = new(language);
    private readonly KindText _kinds = new(language);

    /// <summary>Label of the audit-office test.</summary>
    public string AuditLabel => language.Of("Rekenkamertoets", "Audit-office test");

    /// <summary>Label of the examples.</summary>
    public string ExamplesLabel => language.Of("Rekenvoorbeeld per beginjaar", "Worked example per baseline year");

    /// <summary>Whether the target passes, in a few words.</summary>
    public string AuditResult(IReadOnlyList<AuditAnswer> answers) => answers.All(answer => answer.Passes)
        ? language.Of("Het streefdoel voldoet aan alle eisen.", "The target meets every requirement.")
        : language.Of("Het streefdoel voldoet niet aan alle eisen. Wat niet voldoet, heeft een ✗.", "The target does not meet every requirement. What fails has a ✗.");

    /// <summary>One answer as a sentence.</summary>
    public string Answer(AuditAnswer answer)
    {
        string year = answer.Year is int known ? $" ({ReportNumbers.Year(known)})" : "";
        return (answer.Passes ? "✓ " : "✗ ") + (OfReserve(answer, year) ?? OfAspect(answer, year));
    }

    private string? OfReserve(AuditAnswer answer, string year) => answer.Reserve switch
    {
        AuditReserve.MarginAssumed => language.Of("Niet meetbaar: het enige getal is een marge, en die is onze keuze.", "Not quantitative: the only number is a margin, and it is our choice."),
        AuditReserve.BaselineAssumed => language.Of($"Nulmeting niet vast: het document noemt geen jaar, en ons jaar{year} is een aanname.", $"Baseline not fixed: the document names no year, and our year{year} is an assumption."),
        AuditReserve.RoundExpected => language.Of($"Volgende meting verwacht{year}, niet aangekondigd.", $"Next measurement expected{year}, not announced."),
        _ => null,
    };

    private string OfAspect(AuditAnswer answer, string year) => (answer.Aspect, answer.Passes) switch
    {
        (AuditAspect.Specific, true) => language.Of("Specifiek: een document stelt het vast voor deze stad.", "Specific: a document adopts it for this city."),
        (AuditAspect.Specific, false) => language.Of("Niet specifiek: geen document stelt het vast voor deze stad.", "Not specific: no document adopts it for this city."),
        (AuditAspect.Quantitative, true) => language.Of("Meetbaar: het heeft een getal.", "Quantitative: it has a number."),
        (AuditAspect.Quantitative, false) => language.Of("Niet meetbaar: het document noemt geen getal.", "Not quantitative: the document gives no number."),
        (AuditAspect.TimeBound, true) => language.Of($"Tijdgebonden: het heeft een doeljaar{year}.", $"Time-bound: it has a target year{year}."),
        (AuditAspect.TimeBound, false) => language.Of("Niet tijdgebonden: er is geen doeljaar.", "Not time-bound: there is no target year."),
        (AuditAspect.BaselineTraceable, true) => language.Of($"Nulmeting te vinden{year}.", $"Baseline can be found{year}."),
        (AuditAspect.BaselineTraceable, false) => language.Of(
            $"Nulmeting niet te vinden{year}: het jaar is niet genoemd, of het cijfer is er niet voor elke groep.",
            $"Baseline cannot be found{year}: the year is not stated, or the figure is missing for some group."),
        (AuditAspect.NextMeasurementKnown, true) => language.Of($"Volgende meting bekend{year}.", $"Next measurement known{year}."),
        (AuditAspect.NextMeasurementKnown, false) => language.Of("Volgende meting niet bekend.", "Next measurement not known."),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "Every question needs its own words."),
    };

    /// <summary>What a baseline year would mean, as sentences with the origin of each number.</summary>
    public IReadOnlyList<SentencePart> Example(BaselineCase example)
    {
        string year = new TargetText(language).Year(example.Year, example.IsAssumed);
        if (example.Gap is not TracedNumber gap)
        {
            return
            [
                new SentencePart(language.Of(
                    $"{year}: geen enkele tabel geeft voor dit jaar beide cijfers.", $"{year}: no table has both figures for this year.")),
            ];
        }

        string kind = example.Kind == FigureKind.Modelled ? $" ({_kinds.Name(example.Kind)})" : "";
        return
        [
            new SentencePart(language.Of($"{year}: de kloof was ", $"{year}: the gap was ")),
            new SentencePart(_numbers.PercentagePoints(gap.Value), gap.OriginId),
            new SentencePart(kind + "."),
            .. example.Remaining is TracedNumber remaining ? Remaining(remaining) : [],
            .. example.ShareClosed is TracedNumber closed ? Closed(closed) : [],
            .. example.WhyNot is null ? Array.Empty<SentencePart>() : [new SentencePart(" " + _reasons.Reason(example.WhyNot))],
        ];
    }

    private SentencePart[] Remaining(TracedNumber remaining) =>
    [
        new SentencePart(language.Of(" Er mag dan ", " Then ")),
        new SentencePart(_numbers.PercentagePoints(remaining.Value), remaining.OriginId),
        new SentencePart(language.Of(" van overblijven.", " of it may remain.")),
    ];

    private SentencePart[] Closed(TracedNumber closed) =>
    [
        new SentencePart(language.Of(" Daarvan is nu ", " By now ")),
        new SentencePart(_numbers.Whole(closed.Value * 100) + "%", closed.OriginId),
        new SentencePart(language.Of(
            " ingelopen; of dat meer is dan toeval, zegt dit niet.", " of it is closed; whether that is more than chance, this does not say.")),
    ];
}
