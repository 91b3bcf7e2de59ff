using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>Reads how precise figures are: from their published interval, else from the number of people asked.</summary>
/// <remarks>Model estimates, and figures of people who chose to take part, get no interval that their source does not give.</remarks>
internal sealed class EstimateReader
{
    /// <summary>
    /// Variance of a weighted survey against one of equal weights, taken where the source says neither; flagged.
    /// </summary>
    public const double AssumedDesignEffect = 1.5;

    /// <summary>Fewest effective respondents of a figure that is judged.</summary>
    public const double LeastRespondents = 30;

    private const int MostDecimals = 6;
    private const double AllOfIt = 100;

    private readonly Lazy<Dictionary<(string Table, string Indicator), int>> _decimals;
    private readonly Lazy<HashSet<string>> _tablesWithMargins;

    /// <summary>Reads figures of one state.</summary>
    public EstimateReader(FigureSet figures)
    {
        _decimals = new Lazy<Dictionary<(string Table, string Indicator), int>>(() => DecimalsBy(figures));
        _tablesWithMargins = new Lazy<HashSet<string>>(() =>
            [.. figures.All.Where(row => row.Lower is not null && row.QualityLabelId == (long)QualityLabel.Direct).Select(row => row.TableId)]);
    }

    /// <summary>The precision of a figure.</summary>
    /// <param name="row">A figure with a number.</param>
    /// <param name="isShare">True when its unit is a percentage.</param>
    public Estimate Read(FigureRow row, bool isShare)
    {
        double value = row.Value!.Value;
        int decimals = _decimals.Value.GetValueOrDefault((row.TableId, row.Indicator));
        bool isAssumed = row.Lower is null && isShare && RespondentsOf(row) is not null;
        (double Lower, double Upper)? interval = isAssumed ? FromRespondents(value, RespondentsOf(row)!.Value)
            : row is { Lower: { } lower, Upper: { } upper } ? (lower, upper)
            : null;
        double rounding = PublishedError.RoundingVariance(decimals);

        // A figure put together of others has an interval from the same assumption when those have no margins of their own.
        bool restsOnAssumption = interval is not null && row.QualityLabelId != (long)QualityLabel.Direct && !_tablesWithMargins.Value.Contains(row.TableId);
        return new Estimate(
            value,
            interval is { } known ? Math.Sqrt(Square(PublishedError.OfInterval(known.Lower, known.Upper)) + rounding) : null,
            isShare && interval is { } shares ? OnLogitScale(value, shares, rounding) : null,
            interval?.Lower,
            interval?.Upper,
            decimals,
            isAssumed || restsOnAssumption);
    }

    /// <summary>Effective number of people asked, where margins would have to be computed from it; null when the source gives margins or no number.</summary>
    public static double? RespondentsOf(FigureRow row) =>
        row is { Lower: null, SampleSize: { } size and > 0 } && row.EstimateKindId == (long)EstimateKind.Surveyed
            ? size / AssumedDesignEffect
            : null;

    /// <summary>Decimals that a number is written with.</summary>
    public static int DecimalsOf(double value)
    {
        decimal exact = Math.Round((decimal)value, MostDecimals);
        int decimals = 0;
        while (decimals < MostDecimals && exact != decimal.Truncate(exact))
        {
            exact *= 10;
            decimals++;
        }

        return decimals;
    }

    private static Dictionary<(string Table, string Indicator), int> DecimalsBy(FigureSet figures) => figures.All
        .Where(row => row.Value is not null && row.QualityLabelId == (long)QualityLabel.Direct)
        .GroupBy(row => (row.TableId, row.Indicator))
        .ToDictionary(group => group.Key, group => group.Max(row => DecimalsOf(row.Value!.Value)));

    private static (double Lower, double Upper) FromRespondents(double percents, double respondents)
    {
        (double lower, double upper) = WilsonInterval.Of(percents / AllOfIt * respondents, respondents, Gauss.Z95);
        return (lower * AllOfIt, upper * AllOfIt);
    }

    private static double? OnLogitScale(double value, (double Lower, double Upper) interval, double rounding)
    {
        if (value is <= 0 or >= AllOfIt || interval.Lower <= 0 || interval.Upper >= AllOfIt)
        {
            return null;
        }

        double published = PublishedError.OnLogitScale(interval.Lower / AllOfIt, interval.Upper / AllOfIt);
        return Math.Sqrt(Square(published) + Square(Logit.ErrorOf(value / AllOfIt, Math.Sqrt(rounding) / AllOfIt)));
    }

    private static double Square(double value) => value * value;
}
