namespace Monitoring.Pipeline.Survey;

/// <summary>Adds up the answers of respondents to one question, each with a weight, in any order and without keeping them.</summary>
/// <remarks>
/// A weight of 0 stands for nobody: such a respondent is counted apart and neither raises the number that a minimum is held
/// against nor changes an estimate. An answer is 1 or 0 for a share, any number for a mean.
/// </remarks>
internal sealed class WeightedTally
{
    private double _origin;
    private double _firstMoment;
    private double _squaresTimesAnswer;
    private double _squaresTimesSquare;

    /// <summary>Respondents with a valid answer and a weight above 0, unweighted.</summary>
    public int Valid { get; private set; }

    /// <summary>Respondents with a weight above 0 who were asked and gave no valid answer.</summary>
    public int Missing { get; private set; }

    /// <summary>Respondents with a weight of 0, whatever they answered.</summary>
    public int WithoutWeight { get; private set; }

    /// <summary>Respondents counted in <see cref="Valid"/> whose answer is not 0.</summary>
    public int NonZero { get; private set; }

    /// <summary>Sum of the weights of valid answers.</summary>
    public double SumOfWeights { get; private set; }

    /// <summary>Sum of their squares.</summary>
    public double SumOfSquares { get; private set; }

    /// <summary>Weighted mean of the answers; null without any weight.</summary>
    public double? Mean => SumOfWeights > 0 ? _origin + (_firstMoment / SumOfWeights) : null;

    /// <summary>Number of equally weighted respondents that would tell as much (Kish 1965); null without any weight.</summary>
    public double? EffectiveNumber => SumOfWeights > 0 ? SumOfWeights * SumOfWeights / SumOfSquares : null;

    /// <summary>Adds a valid answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative or not a number, or the answer is not a number.</exception>
    public void Add(double weight, double answer)
    {
        if (!double.IsFinite(answer))
        {
            throw new ArgumentOutOfRangeException(nameof(answer), answer, "An answer must be a number; a missing one is added as missing.");
        }

        if (!HasWeight(weight))
        {
            return;
        }

        // Sums of distances from one of the answers keep their digits where sums of large answers lose them.
        _origin = Valid == 0 ? answer : _origin;
        double distance = answer - _origin;
        Valid++;
        NonZero += answer == 0 ? 0 : 1;
        SumOfWeights += weight;
        SumOfSquares += weight * weight;
        _firstMoment += weight * distance;
        _squaresTimesAnswer += weight * weight * distance;
        _squaresTimesSquare += weight * weight * distance * distance;
    }

    /// <summary>Adds a respondent who was asked and gave no valid answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative or not a number.</exception>
    public void AddMissing(double weight) => Missing += HasWeight(weight) ? 1 : 0;

    /// <summary>Variance of the weighted mean in a single-stage sample (Taylor linearisation); null below two answers.</summary>
    public double? VarianceOfMean()
    {
        if (Valid < 2 || Mean is null)
        {
            return null;
        }

        double shift = _firstMoment / SumOfWeights;
        double squares = _squaresTimesSquare - (2 * shift * _squaresTimesAnswer) + (shift * shift * SumOfSquares);
        return Valid / (Valid - 1.0) * Math.Max(0, squares) / (SumOfWeights * SumOfWeights);
    }

    private bool HasWeight(double weight)
    {
        if (!double.IsFinite(weight) || weight < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight must be 0 or more; a file with another one is refused before.");
        }

        WithoutWeight += weight == 0 ? 1 : 0;
        return weight > 0;
    }
}
