using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Rules of targets in sentences.</summary>
/// <param name="language">The language.</param>
internal sealed class RuleSentences(ReportLanguage language)
{
    /// <summary>Stands where the number belongs that the rule asks for; at most once.</summary>
    public const char Number = '¤';

    /// <summary>The sentence.</summary>
    /// <param name="kind">Kind of target.</param>
    /// <param name="baseline">Baseline year, or words where the document names none.</param>
    /// <param name="benchmark">Area compared with; empty when none is.</param>
    public string Of(TargetKindWord kind, string baseline, string benchmark) => kind switch
    {
        TargetKindWord.Absolute => language.Of(
            "Doelwaarde ¤. Bereikt als het nieuwste cijfer daar voorbij is en het verschil groter is dan toeval.",
            "Target value ¤. Met when the newest figure is beyond it and the difference is larger than chance."),
        TargetKindWord.RelativeChange => language.Of(
            $"¤ beter dan in {baseline}, als deel van de waarde zelf. Bereikt als het nieuwste cijfer daar voorbij is en het verschil groter is dan toeval.",
            $"¤ better than in {baseline}, as a share of the value itself. Met when the newest figure is beyond that and the difference is larger than chance."),
        TargetKindWord.Direction => language.Of(
            $"Beter dan in {baseline}, en het verschil groter dan toeval (eenzijdige toets, 5%).",
            $"Better than in {baseline}, and the difference larger than chance (one-sided test, 5%)."),
        TargetKindWord.GapMoving => language.Of(
            $"¤ van de kloof met {benchmark} in {baseline} is ingelopen, gemeten aan {benchmark} van elk jaar. Het gebied zelf mag niet aantoonbaar achteruit zijn gegaan.",
            $"¤ of the gap with {benchmark} in {baseline} is closed, measured against {benchmark} of each year. The area itself must not have detectably worsened."),
        TargetKindWord.GapFixed => language.Of(
            $"¤ van de kloof met {benchmark} in {baseline} is ingelopen, gemeten aan {benchmark} van {baseline}.",
            $"¤ of the gap with {benchmark} in {baseline} is closed, measured against {benchmark} of {baseline}."),
        TargetKindWord.MatchBenchmark => language.Of(
            $"Niet slechter dan {benchmark}. Bereikt als een achterstand van meer dan ¤ is uitgesloten (eenzijdige toets, 5%).",
            $"Not worse than {benchmark}. Met when a disadvantage of more than ¤ is excluded (one-sided test, 5%)."),
        TargetKindWord.Hold => language.Of(
            $"Geen achteruitgang sinds {baseline}. Gehandhaafd als een achteruitgang van meer dan ¤ is uitgesloten (eenzijdige toets, 5%).",
            $"No decline since {baseline}. Held when a decline of more than ¤ is excluded (one-sided test, 5%)."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind of target needs its own rule."),
    };
}
