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

    /// <summary>How to find where the numbers of a judgement come from.</summary>
    public string TraceLabel => language.Of("Na te rekenen met", "Trace with");

    /// <summary>Area and population that a judgement is about.</summary>
    public static string Subject(TargetVerdict verdict) => $"{verdict.AreaName}, {verdict.Population.Title}";

    /// <summary>The rule that gave the judgement, as a sentence with the origin of its number.</summary>
    public IReadOnlyList<SentencePart> Rule(TargetPanel target, string unit)
    {
        TargetRuleWords rule = target.Rule!;
        string baseline = target.BaselineYear is int year ? new TargetText(language).Year(year, target.BaselineIsAssumed) : language.Of("de nulmeting", "the baseline");
        string[] parts = new RuleSentences(language).Of(rule.Kind, baseline, rule.BenchmarkName).Split(RuleSentences.Number);
        return parts.Length == 1 || rule.Asked is null
            ? [new SentencePart(string.Concat(parts))]
            : [new SentencePart(parts[0]), new SentencePart(Asked(rule, unit), rule.Asked.OriginId), new SentencePart(parts[1])];
    }

    /// <summary>What a number is.</summary>
    public string Label(VerdictFigure figure)
    {
        string label = new VerdictLabels(language).Of(figure.Kind);
        return figure.Year is not int year ? label : IsSince(figure.Kind) ? $"{label} {ReportNumbers.Year(year)}" : $"{label} ({ReportNumbers.Year(year)})";
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
        VerdictFigureKind.SmallestDetectable or VerdictFigureKind.Margin => ReportNumbers.IsShare(unit)
            ? _numbers.PercentagePoints(figure.Value)
            : Measure(figure.Value, unit),
        _ => Difference(figure.Value, unit, decimals: 1),
    };

    /// <summary>What is said of the target year.</summary>
    public string Forecast(ForecastWord word) => word switch
    {
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

    private static bool IsSince(VerdictFigureKind kind) => kind is VerdictFigureKind.ShareClosed or VerdictFigureKind.ClosedByArea
        or VerdictFigureKind.ClosedByBenchmark or VerdictFigureKind.HoldChange or VerdictFigureKind.ObservedChange;

    private string Asked(TargetRuleWords rule, string unit) => rule.Kind switch
    {
        TargetKindWord.Absolute => Measure(rule.Asked!.Value, unit),
        TargetKindWord.MatchBenchmark or TargetKindWord.Hold => _numbers.PercentagePoints(rule.Asked!.Value),
        _ => _numbers.Whole(rule.Asked!.Value * 100) + "%",
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
