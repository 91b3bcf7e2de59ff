using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>The rule and the numbers behind a judgement, in words.</summary>
/// <param name="language">The language.</param>
internal sealed class VerdictText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);

    /// <summary>Label of the rule.</summary>
    public string RuleLabel => language.Of("Zo oordelen we", "How we judge");

    /// <summary>Label of the tables behind a judgement.</summary>
    public string SourceLabel => language.Of("Cijfers uit", "Figures from");

    /// <summary>Label of the look ahead.</summary>
    public string ForecastLabel => language.Of("Vooruitblik", "Look ahead");

    /// <summary>How to find where the numbers of a judgement come from.</summary>
    public string TraceLabel => language.Of("Na te rekenen met", "Trace with");

    /// <summary>Area and population that a judgement is about.</summary>
    public static string Subject(TargetVerdict verdict) => $"{verdict.AreaName}, {verdict.Population.Title}";

    /// <summary>The rule that gave the judgement, as a sentence.</summary>
    public string Rule(TargetPanel target, string unit)
    {
        TargetRuleWords rule = target.Rule!;
        string baseline = target.BaselineYear is int year ? ReportNumbers.Year(year) : language.Of("de nulmeting", "the baseline");
        string margin = rule.Margin is double points ? _numbers.PercentagePoints(points) : "";
        string share = rule.Share is double part ? _numbers.Whole(part * 100) + "%" : "";
        return rule.Kind switch
        {
            TargetKindWord.Absolute => language.Of(
                $"Doelwaarde {Measure(rule.Value!.Value, unit)}. Bereikt als het nieuwste cijfer daar voorbij is en het verschil groter is dan toeval.",
                $"Target value {Measure(rule.Value!.Value, unit)}. Met when the newest figure is beyond it and the difference is larger than chance."),
            TargetKindWord.RelativeChange => language.Of(
                $"{share} beter dan in {baseline}, als deel van de waarde zelf. Bereikt als het nieuwste cijfer daar voorbij is, meer dan toeval.",
                $"{share} better than in {baseline}, as a share of the value itself. Met when the newest figure is beyond that, more than chance."),
            TargetKindWord.Direction => language.Of(
                $"Beter dan in {baseline}, en het verschil groter dan toeval (eenzijdige toets, 5%).",
                $"Better than in {baseline}, and the difference larger than chance (one-sided test, 5%)."),
            TargetKindWord.GapMoving => language.Of(
                $"{share} van de kloof met {rule.BenchmarkName} in {baseline} is ingelopen, gemeten aan {rule.BenchmarkName} van elk jaar. Het gebied zelf mag niet aantoonbaar achteruit zijn gegaan.",
                $"{share} of the gap with {rule.BenchmarkName} in {baseline} is closed, measured against {rule.BenchmarkName} of each year. The area itself must not have detectably worsened."),
            TargetKindWord.GapFixed => language.Of(
                $"{share} van de kloof met {rule.BenchmarkName} in {baseline} is ingelopen, gemeten aan {rule.BenchmarkName} van {baseline}.",
                $"{share} of the gap with {rule.BenchmarkName} in {baseline} is closed, measured against {rule.BenchmarkName} of {baseline}."),
            TargetKindWord.MatchBenchmark => language.Of(
                $"Niet slechter dan {rule.BenchmarkName}. Bereikt als een achterstand van meer dan {margin} is uitgesloten (eenzijdig, 95%).",
                $"Not worse than {rule.BenchmarkName}. Met when a disadvantage of more than {margin} is excluded (one-sided, 95%)."),
            TargetKindWord.Hold => language.Of(
                $"Geen achteruitgang sinds {baseline}. Gehandhaafd als een achteruitgang van meer dan {margin} is uitgesloten (eenzijdig, 95%).",
                $"No decline since {baseline}. Held when a decline of more than {margin} is excluded (one-sided, 95%)."),
            _ => throw new ArgumentOutOfRangeException(nameof(target), rule.Kind, "Every kind of target needs its own rule."),
        };
    }

    /// <summary>What a number is.</summary>
    public string Label(VerdictFigure figure)
    {
        string label = new VerdictLabels(language).Of(figure.Kind);
        return figure.Year is int year ? $"{label} ({ReportNumbers.Year(year)})" : label;
    }

    /// <summary>The number with its unit.</summary>
    public string Value(VerdictFigure figure, string unit) => figure.Kind switch
    {
        VerdictFigureKind.Baseline or VerdictFigureKind.Latest or VerdictFigureKind.BenchmarkBaseline or VerdictFigureKind.BenchmarkLatest
            or VerdictFigureKind.TargetValue or VerdictFigureKind.Projected or VerdictFigureKind.ProjectedLower
            or VerdictFigureKind.ProjectedUpper => Measure(figure.Value, unit),
        VerdictFigureKind.ShareClosed or VerdictFigureKind.PaceRatio or VerdictFigureKind.ShareAchieved => _numbers.Whole(figure.Value * 100) + "%",
        VerdictFigureKind.ChangeZ or VerdictFigureKind.TargetZ => "z = " + _numbers.Rounded(figure.Value, 2),
        VerdictFigureKind.ChangePerYear or VerdictFigureKind.NeededPerYear => Difference(figure.Value, unit, decimals: 2),
        _ => Difference(figure.Value, unit, decimals: 1),
    };

    /// <summary>What is said of the target year; null when nothing is.</summary>
    public string? Forecast(ForecastWord word) => word switch
    {
        ForecastWord.None => null,
        ForecastWord.Likely => language.Of("Bij ongewijzigde trend wordt het doel waarschijnlijk gehaald.", "If the trend continues, the target will probably be met."),
        ForecastWord.Uncertain => language.Of("Bij ongewijzigde trend is onzeker of het doel wordt gehaald.", "If the trend continues, it is uncertain whether the target will be met."),
        ForecastWord.Unlikely => language.Of("Bij ongewijzigde trend wordt het doel waarschijnlijk niet gehaald.", "If the trend continues, the target is unlikely to be met."),
        ForecastWord.NoTargetYear => language.Of("Geen vooruitblik: het doel heeft geen jaar.", "No look ahead: the target has no year."),
        ForecastWord.TooFewMeasurements => language.Of("Geen vooruitblik: daarvoor zijn drie vergelijkbare metingen nodig.", "No look ahead: three comparable measurements are needed."),
        ForecastWord.TooFarAhead => language.Of("Geen vooruitblik: het doeljaar ligt te ver weg voor de jaren die zijn gemeten.", "No look ahead: the target year is too far away for the years measured."),
        ForecastWord.NotALine => language.Of("Geen vooruitblik: de metingen liggen niet op een rechte lijn.", "No look ahead: the measurements do not lie on a straight line."),
        ForecastWord.OffScale => language.Of("Geen vooruitblik: een aandeel van 0% of 100% is niet door te trekken.", "No look ahead: a share of 0% or 100% cannot be extended."),
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Every outlook needs its own words."),
    };

    private string Measure(double value, string unit) =>
        _numbers.WithUnit(_numbers.Rounded(value, ReportNumbers.IsCount(unit) ? 0 : 1), unit);

    private string Difference(double value, string unit, int decimals)
    {
        const char NoBreakSpace = '\u00A0';
        string number = (value > 0 ? "+" : "") + _numbers.Rounded(value, decimals);
        return ReportNumbers.IsShare(unit)
            ? number + NoBreakSpace + language.Of("procentpunt", "percentage points")
            : _numbers.WithUnit(number, unit);
    }
}
