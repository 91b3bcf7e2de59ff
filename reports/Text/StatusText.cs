using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>A judgement as symbol, word and reasons; colour comes on top and never alone.</summary>
internal static class StatusText
{
    /// <summary>The word.</summary>
    public static string Word(StatusWord word) => word switch
    {
        StatusWord.TargetMet => "Doel bereikt",
        StatusWord.OnTrack => "Op koers",
        StatusWord.ImprovingTooSlow => "Verbetert, te langzaam",
        StatusWord.NoDetectableChange => "Geen aantoonbare verandering",
        StatusWord.Worsening => "Verslechtert",
        StatusWord.BaselineOnly => "Alleen nulmeting",
        StatusWord.NotAssessed => "Niet te beoordelen",
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Every status needs its own word."),
    };

    /// <summary>The symbol before the word.</summary>
    public static string Symbol(StatusWord word) => word switch
    {
        StatusWord.TargetMet => "✓",
        StatusWord.OnTrack => "↗",
        StatusWord.ImprovingTooSlow => "→",
        StatusWord.NoDetectableChange => "=",
        StatusWord.Worsening => "↘",
        StatusWord.BaselineOnly => "◔",
        _ => "◇",
    };

    /// <summary>Style of the mark.</summary>
    public static string CssClass(StatusWord word) => word switch
    {
        StatusWord.TargetMet or StatusWord.OnTrack => "status-good",
        StatusWord.ImprovingTooSlow or StatusWord.Worsening => "status-attention",
        _ => "status-open",
    };

    /// <summary>A reason as a sentence.</summary>
    public static string Reason(StatusReason reason) => reason.Kind switch
    {
        StatusReasonKind.NoTarget => "Voor deze indicator is geen doel vastgesteld.",
        StatusReasonKind.NeutralDirection => "Meer is hier niet beter en minder niet slechter.",
        StatusReasonKind.NoFigures => "Er zijn geen cijfers.",
        StatusReasonKind.ModelledFigures =>
            "De cijfers komen uit een rekenmodel. Of er iets is veranderd, is er niet mee aan te tonen.",
        StatusReasonKind.SelfSelectedFigures =>
            "De deelnemers kozen zelf om mee te doen. Hun antwoorden gelden niet voor iedereen.",
        StatusReasonKind.SyntheticFigures => "De cijfers zijn verzonnen.",
        StatusReasonKind.BenchmarkMissing =>
            $"De tabel heeft voor het nieuwste jaar{InYear(reason.Year)} geen cijfer om mee te vergelijken.",
        StatusReasonKind.NoMargins =>
            "De bron geeft geen marges. Daardoor is niet te zeggen of een verschil groter is dan toeval.",
        StatusReasonKind.BaselineYearMissing =>
            $"De nulmeting{InYear(reason.Year)} zit niet in de meegeleverde cijfers.",
        StatusReasonKind.BaselineYearNotStated => "Het document noemt geen jaar voor de nulmeting.",
        StatusReasonKind.EventYear =>
            $"De nieuwste meting{InYear(reason.Year)} valt in een bijzonder jaar.",
        StatusReasonKind.SeriesBreak => reason.Year is int first
            ? $"Vanaf {ReportNumbers.Year(first)} zijn de cijfers niet met eerdere jaren te vergelijken."
            : "De cijfers zijn niet met eerdere jaren te vergelijken.",
        StatusReasonKind.PopulationMissing =>
            $"Voor de leeftijdsgroep van het doel is er geen nieuwste cijfer{InYear(reason.Year)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Every reason needs its own words."),
    };

    private static string InYear(int? year) => year is int known ? $" ({ReportNumbers.Year(known)})" : "";
}
