using System.Globalization;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Assess.Statistics;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Works out how small a change two measurements can show: from published margins, and for assumed numbers of participants.</summary>
internal sealed class DetectableBuilder(PageContext context)
{
    private const double Percents = 100;

    private static readonly int[] _shares = [10, 25, 50];
    private static readonly int[] _sizes = [100, 400, 1000, 3000];

    private readonly EstimateReader _estimates = new(context.Figures);

    /// <summary>The section.</summary>
    public DetectableChanges Build() => new(
        [.. context.Catalogue.Indicators.SelectMany(indicator => indicator.Populations.Select(population => Known(indicator, population))).OfType<KnownDetectable>()],
        [.. _shares.Select(share => new AssumedDetectable(share, [.. _sizes.Select(size => Assumed(share, size))]))],
        (int)(EstimateReader.AssumedDesignEffect * Percents),
        _sizes);

    /// <summary>Smallest change, in percentage points, that two samples of a size can show at a level of a share.</summary>
    /// <param name="sharePercent">The level, 0 to 100.</param>
    /// <param name="size">Participants of each sample.</param>
    /// <param name="designEffect">Design effect, 1 or more.</param>
    public static double OfSample(double sharePercent, int size, double designEffect)
    {
        double share = sharePercent / Percents;
        double error = Percents * Math.Sqrt(share * (1 - share) * designEffect / size);
        return Pace.SmallestDetectable(error, error);
    }

    // Only of measurements: the margin of a model estimate says nothing of the people who were asked here.
    private KnownDetectable? Known(Indicator indicator, string population)
    {
        if (context.MainSeries(indicator, population) is not { } series
            || context.CityLine(indicator, series, population).LastOrDefault(row => row.Value is not null) is not { } newest
            || newest.EstimateKindId != (long)EstimateKind.Surveyed
            || _estimates.Read(newest, isShare: true).Error is not { } error)
        {
            return null;
        }

        string origin = OriginId.Of(newest).ToString();
        return new KnownDetectable(
            indicator.Id,
            context.Labels.Text(indicator.Title),
            context.Labels.Population(population),
            (int)newest.ReferenceYear,
            context.Derived.Computed(
                $"detectable/{origin}", Pace.SmallestDetectable(error, error), "smallest change that two measurements with this margin can show", [origin]));
    }

    private DerivedNumber Assumed(int share, int size) => context.Derived.Computed(
        string.Create(CultureInfo.InvariantCulture, $"detectable/assumed/{share}/{size}"),
        OfSample(share, size, EstimateReader.AssumedDesignEffect),
        "smallest change that two samples of the assumed size can show, with the assumed design effect",
        []);
}
