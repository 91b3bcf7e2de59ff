using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Names of the numbers behind a judgement.</summary>
/// <param name="language">The language.</param>
internal sealed class VerdictLabels(ReportLanguage language)
{
    /// <summary>The name.</summary>
    public string Of(VerdictFigureKind kind) => kind switch
    {
        VerdictFigureKind.Baseline => language.Of("Nulmeting", "Baseline"),
        VerdictFigureKind.Latest => language.Of("Nieuwste cijfer", "Newest figure"),
        VerdictFigureKind.BenchmarkBaseline => language.Of("Vergelijking bij de nulmeting", "Comparison at the baseline"),
        VerdictFigureKind.BenchmarkLatest => language.Of("Vergelijking nu", "Comparison now"),
        VerdictFigureKind.TargetValue => language.Of("Doelwaarde", "Target value"),
        VerdictFigureKind.GapBaseline => language.Of("Kloof bij de nulmeting", "Gap at the baseline"),
        VerdictFigureKind.GapLatest => language.Of("Kloof nu", "Gap now"),
        VerdictFigureKind.GapTarget => language.Of("Kloof die mag blijven", "Gap that may remain"),
        VerdictFigureKind.ShareClosed => language.Of("Deel van de kloof ingelopen sinds", "Share of the gap closed since"),
        VerdictFigureKind.ClosedByArea => language.Of("Ingelopen door het gebied zelf sinds", "Closed by the area itself since"),
        VerdictFigureKind.ClosedByBenchmark => language.Of("Ingelopen door de vergelijking sinds", "Closed by the comparison since"),
        VerdictFigureKind.ChangePerYear => language.Of("Verandering per jaar", "Change per year"),
        VerdictFigureKind.NeededPerYear => language.Of("Nodig per jaar tot het doeljaar", "Needed per year until the target year"),
        VerdictFigureKind.PaceRatio => language.Of("Tempo als deel van het nodige", "Pace as a share of what is needed"),
        VerdictFigureKind.ShareAchieved => language.Of("Deel van de weg afgelegd", "Share of the way covered"),
        VerdictFigureKind.ChangeZ => language.Of("Toets van de verandering", "Test of the change"),
        VerdictFigureKind.TargetZ => language.Of("Toets tegen de doelwaarde", "Test against the target value"),
        VerdictFigureKind.SmallestDetectable => language.Of("Kleinste verandering die aantoonbaar is", "Smallest change that can be shown"),
        VerdictFigureKind.Projected => language.Of("Verwacht bij ongewijzigde trend", "Expected if the trend continues"),
        VerdictFigureKind.ProjectedLower => language.Of("Ondergrens daarvan", "Lower limit of that"),
        VerdictFigureKind.ProjectedUpper => language.Of("Bovengrens daarvan", "Upper limit of that"),
        VerdictFigureKind.HoldChange => language.Of("Verandering; meer dan nul is beter, sinds", "Change; above zero is better, since"),
        VerdictFigureKind.HoldLowerBound => language.Of("Ondergrens van die verandering", "Lower limit of that change"),
        VerdictFigureKind.Margin => language.Of("Marge die gelijk heet", "Margin that counts as equal"),
        VerdictFigureKind.ObservedChange => language.Of("Gezien verschil, misschien toeval, sinds", "Difference seen, perhaps chance, since"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every number needs its own name."),
    };
}
