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
    public string AuditResult(IReadOnlyList<AuditAnswer> answers)
    {
        string passed = ReportNumbers.Year(answers.Count(answer => answer.Passes));
        string all = ReportNumbers.Year(answers.Count);
        return language.Of($"Het doel voldoet aan {passed} van de {all} eisen.", $"The target meets {passed} of {all} requirements.");
    }

    /// <summary>One answer as a sentence.</summary>
    public string Answer(AuditAnswer answer)
    {
        string year = answer.Year is int known ? $" ({ReportNumbers.Year(known)})" : "";
        return (answer.Passes ? "✓ " : "✗ ") + (answer.Aspect, answer.Passes) switch
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
    }

    /// <summary>What a baseline year would mean, as sentences.</summary>
    public string Example(BaselineCase example)
    {
        string year = ReportNumbers.Year(example.Year);
        if (example.Gap is not double gap)
        {
            return language.Of(
                $"{year}: geen enkele tabel geeft voor dit jaar beide cijfers.", $"{year}: no table has both figures for this year.");
        }

        string kind = example.Kind == FigureKind.Modelled ? $" ({_kinds.Name(example.Kind)})" : "";
        string sentence = language.Of(
            $"{year}: de kloof was {_numbers.PercentagePoints(gap)}{kind}.", $"{year}: the gap was {_numbers.PercentagePoints(gap)}{kind}.");
        if (example.Remaining is double remaining)
        {
            sentence += language.Of(
                $" Er mag dan {_numbers.PercentagePoints(remaining)} van overblijven.",
                $" {_numbers.PercentagePoints(remaining)} of it may then remain.");
        }

        if (example.ShareClosed is double closed)
        {
            sentence += language.Of(
                $" Daarvan is nu {_numbers.Whole(closed * 100)}% ingelopen; of dat meer is dan toeval, zegt dit niet.",
                $" By now {_numbers.Whole(closed * 100)}% of it is closed; whether that is more than chance, this does not say.");
        }

        return example.WhyNot is null ? sentence : $"{sentence} {_reasons.Reason(example.WhyNot)}";
    }
}
