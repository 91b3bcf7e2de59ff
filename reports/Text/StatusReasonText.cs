using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Why there is no judgement, in sentences.</summary>
/// <param name="language">The language.</param>
internal sealed class StatusReasonText(ReportLanguage language)
{
    /// <summary>A reason as a sentence.</summary>
    public string Reason(StatusReason reason) => OfQuestion(reason.Kind) ?? OfFigures(reason.Kind) ?? OfYears(reason);

    private string? OfQuestion(StatusReasonKind kind) => kind switch
    {
        StatusReasonKind.NoTarget => language.Of(
            "Voor deze indicator is geen streefdoel vastgesteld.", "No target has been set for this indicator."),
        StatusReasonKind.NeutralDirection => language.Of(
            "Meer is hier niet beter en minder niet slechter.", "More is not better here, and less is not worse."),
        StatusReasonKind.HasOwnTarget => language.Of(
            "Deze indicator heeft een eigen streefdoel. De kloof krijgt daarom geen oordeel.",
            "This indicator has a target of its own. The gap is therefore not judged."),
        StatusReasonKind.NoDisadvantage => language.Of(
            "Geen aantoonbare achterstand bij de nulmeting: er is geen kloof om in te lopen.",
            "No disadvantage is shown at the baseline: there is no gap to close."),
        StatusReasonKind.DisadvantageTooSmall => language.Of(
            "De kloof is kleiner dan de ondergrens van twee procentpunt; niet getoetst, want er zijn geen marges.",
            "The gap is smaller than the lower limit of two percentage points; not tested, since there are no margins."),
        StatusReasonKind.BaselineYearNotStated => language.Of(
            "Het document noemt geen jaar voor de nulmeting.", "The document names no year for the baseline."),
        _ => null,
    };

    private string? OfFigures(StatusReasonKind kind) => kind switch
    {
        StatusReasonKind.NoFigures => language.Of("Er zijn geen cijfers.", "There are no figures."),
        StatusReasonKind.QuotedFigures => language.Of(
            "De cijfers zijn overgenomen uit een document. Zulke cijfers beoordelen we niet.",
            "The figures are quoted from a document. Such figures are not judged."),
        StatusReasonKind.NoPooledFigure => language.Of(
            "Er is geen cijfer voor de groep gebieden als geheel. Een gemiddelde van de cijfers per gebied is dat niet.",
            "There is no figure for the group of areas as a whole. An average of the figures of its areas is not one."),
        StatusReasonKind.ModelledFigures => language.Of(
            "De cijfers komen uit een rekenmodel. Of er iets is veranderd, is er niet mee aan te tonen.",
            "The figures come from a model. They cannot show whether anything has changed."),
        StatusReasonKind.SelfSelectedFigures => language.Of(
            "De deelnemers kozen zelf om mee te doen. Hun antwoorden gelden niet voor iedereen.",
            "The participants chose to take part. Their answers do not hold for everybody."),
        StatusReasonKind.SyntheticFigures => language.Of("De cijfers zijn verzonnen.", "The figures are fictitious."),
        StatusReasonKind.BorrowedFigures => language.Of(
            "Het cijfer is geheel of deels dat van een ander gebied.", "The figure is, wholly or in part, that of another area."),
        StatusReasonKind.TooFewRespondents => language.Of(
            "Te weinig mensen gaven antwoord.", "Too few people answered."),
        StatusReasonKind.TooUncertain => language.Of(
            "De marge is te breed. Daarvoor is het cijfer te onzeker.",
            "The margin is too wide. The figure is too uncertain for that."),
        StatusReasonKind.TooManyUnanswered => language.Of(
            "In een van de jaren gaf meer dan een op de vier ondervraagden geen antwoord. Een verandering is daarmee niet te beoordelen.",
            "In one of the years more than one in four of those asked gave no answer. A change cannot be judged with that."),
        StatusReasonKind.NoMargins => language.Of(
            "De bron geeft geen marges. Daardoor is niet te zeggen of een verschil groter is dan toeval.",
            "The source gives no margins. So it cannot be said whether a difference is larger than chance."),
        StatusReasonKind.WholePercents => language.Of(
            "De cijfers zijn afgerond op hele procenten. Een kloof kan daardoor een procentpunt afwijken.",
            "The figures are rounded to whole per cents. A gap may therefore be off by one percentage point."),
        _ => null,
    };

    private string OfYears(StatusReason reason) => reason.Kind switch
    {
        StatusReasonKind.BenchmarkMissing => language.Of(
            $"De tabel heeft voor het jaar van de vergelijking{InYear(reason.Year)} geen cijfer om mee te vergelijken.",
            $"For the year of comparison{InYear(reason.Year)} the table has no figure to compare with."),
        StatusReasonKind.BaselineYearMissing => language.Of(
            $"De nulmeting{Baseline(reason)} zit niet in de meegeleverde cijfers.",
            $"The baseline{Baseline(reason)} is not among the figures at hand."),
        StatusReasonKind.YearNotAsked => language.Of(
            $"Dit is in dat jaar{InYear(reason.Year)} niet gevraagd.", $"This was not asked in that year{InYear(reason.Year)}."),
        StatusReasonKind.BaselineInEventYear => language.Of(
            $"De nulmeting{Baseline(reason)} valt in een bijzonder jaar.", $"The baseline{Baseline(reason)} is in an exceptional year."),
        StatusReasonKind.EventYear => language.Of(
            $"De nieuwste meting{InYear(reason.Year)} valt in een bijzonder jaar.",
            $"The newest measurement{InYear(reason.Year)} is in an exceptional year."),
        StatusReasonKind.SeriesBreak when reason.Year is int first => language.Of(
            $"Vanaf {ReportNumbers.Year(first)} zijn de cijfers niet met eerdere jaren te vergelijken.",
            $"From {ReportNumbers.Year(first)} the figures cannot be compared with earlier years."),
        StatusReasonKind.SeriesBreak => language.Of(
            "De cijfers zijn niet met eerdere jaren te vergelijken.", "The figures cannot be compared with earlier years."),
        StatusReasonKind.PopulationMissing => language.Of(
            $"Voor de leeftijdsgroep van het streefdoel is er geen nieuwste cijfer{InYear(reason.Year)}.",
            $"There is no newest figure{InYear(reason.Year)} for the age group of the target."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Every reason needs its own words."),
    };

    private string Baseline(StatusReason reason) => reason is { IsAssumed: true, Year: int year }
        ? $" ({ReportNumbers.Year(year)}, {new TargetText(language).Assumption})"
        : InYear(reason.Year);

    private static string InYear(int? year) => year is int known ? $" ({ReportNumbers.Year(known)})" : "";
}
