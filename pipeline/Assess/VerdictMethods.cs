namespace Monitoring.Pipeline.Assess;

/// <summary>The methods that judgements name, each with its published source.</summary>
internal static class VerdictMethods
{
    /// <summary>Nothing was computed.</summary>
    public const string Guards =
        "guards before judgement: estimate kind, margins, benchmark, baseline, population, breaks, exceptional years";

    /// <summary>A model estimate against a value.</summary>
    public const string Position = "position of a model estimate against the target value; no test of change (setting ModelledFigures)";

    /// <summary>A baseline and nothing after it.</summary>
    public const string Baseline = "one measurement: categories of Healthy People (NCHS), baseline only";

    /// <summary>"No decline".</summary>
    public const string Hold =
        "no decline: one-sided 95% bound of the change since the baseline against the agreed margin (test of non-inferiority)";

    private const string Progress =
        "progress: categories of Healthy People (NCHS), improving split by linear pace at 95% (Eurostat); one-sided tests at 5%";

    private const string Line = "change: weighted least squares with the figures' own errors, enlarged for misfit (Birge ratio)";

    private const string TwoPoints = "change: z of the difference between two figures";

    private const string Gap = "gap: area minus benchmark of one table as a series of its own, errors added in quadrature";

    /// <summary>Progress towards a target.</summary>
    /// <param name="points">Number of measurements.</param>
    /// <param name="isGap">True when the gap is judged.</param>
    public static string Of(int points, bool isGap) => string.Join(
        "; ",
        (IEnumerable<string>)[Progress, .. points > 2 ? [Line] : points == 2 ? [TwoPoints] : Array.Empty<string>(), .. isGap ? [Gap] : Array.Empty<string>()]);
}
