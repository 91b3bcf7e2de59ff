namespace Monitoring.Pipeline.Assess.Statistics;

/// <summary>Where a line goes when nothing changes, and how sure that is.</summary>
/// <remarks>
/// The errors take the line as true; that it may bend is not in them. On the logit scale limits are turned back into
/// percents, so that they never leave 0 to 100.
/// </remarks>
/// <param name="Time">Year looked at.</param>
/// <param name="Value">Expected value in the indicator's unit.</param>
/// <param name="Lower">Lower limit of the 95% interval of the true value.</param>
/// <param name="Upper">Upper limit of it.</param>
/// <param name="MeasuredLower">Lower limit of the 95% interval of a new measurement as precise as the newest.</param>
/// <param name="MeasuredUpper">Upper limit of it.</param>
internal sealed record Projection(
    double Time, double Value, double Lower, double Upper, double MeasuredLower, double MeasuredUpper)
{
    private const double LeastLikely = 0.80;
    private const double MostUnlikely = 0.20;

    /// <summary>Follows a line on the scale of its values.</summary>
    /// <param name="line">The line.</param>
    /// <param name="time">Year looked at.</param>
    /// <param name="newestError">Standard error of the newest measurement, on the line's scale.</param>
    public static Projection Along(WeightedLine line, double time, double newestError) =>
        Along(line, time, newestError, value => value);

    /// <summary>Follows a line through log-odds, and gives percents.</summary>
    public static Projection AlongLogit(WeightedLine line, double time, double newestError) =>
        Along(line, time, newestError, value => 100 * Logit.Back(value));

    /// <summary>Chance that the true value has reached the target, all on the line's scale.</summary>
    /// <param name="line">The line.</param>
    /// <param name="time">Target year.</param>
    /// <param name="direction">+1 when higher is better, -1 when lower is.</param>
    /// <param name="target">Target value.</param>
    /// <param name="targetError">Standard error of a target that is itself estimated; 0 for a fixed one.</param>
    public static double ChanceOfReaching(WeightedLine line, double time, int direction, double target, double targetError) =>
        Gauss.Below(direction * (line.At(time) - target) / Math.Sqrt(line.VarianceAt(time) + (targetError * targetError)));

    /// <summary>Chance that a new measurement as precise as the newest shows the target reached.</summary>
    public static double ChanceOfMeasuring(
        WeightedLine line, double time, int direction, (double Value, double Error) target, double newestError) =>
        ChanceOfReaching(line, time, direction, target.Value, Math.Sqrt((target.Error * target.Error) + (newestError * newestError)));

    /// <summary>A chance in words.</summary>
    public static Likelihood InWords(double chance) => chance switch
    {
        >= LeastLikely => Likelihood.Likely,
        < MostUnlikely => Likelihood.Unlikely,
        _ => Likelihood.Uncertain,
    };

    private static Projection Along(WeightedLine line, double time, double newestError, Func<double, double> back)
    {
        double height = line.At(time);
        double trueReach = Gauss.Z95 * Math.Sqrt(line.VarianceAt(time));
        double measuredReach = Gauss.Z95 * Math.Sqrt(line.VarianceAt(time) + (newestError * newestError));
        return new Projection(
            time, back(height), back(height - trueReach), back(height + trueReach), back(height - measuredReach), back(height + measuredReach));
    }
}
