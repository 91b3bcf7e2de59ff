using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using static Monitoring.Pipeline.Domain.ObservedValue;

namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>Puts a carried figure together with everything that is to be known of it.</summary>
internal static class CarriedObservation
{
    private const FigureFlags Unanswered = FigureFlags.ManyUnanswered | FigureFlags.VeryManyUnanswered;

    /// <summary>A cell with a number, as it is carried over.</summary>
    public static AreaFigure FigureOf(Observation cell) =>
        new(NumberOf(cell), CarriedInterval.ErrorOf((Measured)cell.Value, cell.Kind), cell.Quality);

    /// <summary>The figure of an area that was put together from its parts; it stands where the first of them does.</summary>
    /// <param name="known">The cells with a number that it was made from; at least one.</param>
    /// <param name="whole">The area.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="weights">What it was weighted by.</param>
    public static Observation Combined(List<Observation> known, Area whole, TransferredFigure figure, AreaWeights weights)
    {
        List<Observation> counted = [.. known.Where(cell => weights.Of(cell.Area.Code.Value) > 0)];
        double sum = counted.Sum(cell => weights.Of(cell.Area.Code.Value));
        int? respondents = counted.TrueForAll(cell => cell.Value is Measured { SampleSize: not null })
            ? counted.Sum(cell => ((Measured)cell.Value).SampleSize!.Value)
            : null;
        return Made(counted[0], whole, counted, new Measured(figure.Value, CarriedInterval.Of(figure.Value, figure.Error), respondents)) with
        {
            Quality = QualityLabel.Aggregated,
            Parts = [.. counted.Select(cell => PartOf(cell, weights.Of(cell.Area.Code.Value), weights.Of(cell.Area.Code.Value) / sum, weights))],
        };
    }

    /// <summary>The figure that a neighbourhood takes over; the district's respondents are not those of the neighbourhood.</summary>
    /// <param name="district">The cell of the district.</param>
    /// <param name="neighbourhood">The neighbourhood.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="weights">What the neighbourhood weighs in its district.</param>
    public static Observation TakenOver(Observation district, Area neighbourhood, TransferredFigure figure, AreaWeights weights) =>
        Made(district, neighbourhood, [district], new Measured(figure.Value, CarriedInterval.Of(figure.Value, figure.Error), SampleSize: null)) with
        {
            Quality = QualityLabel.Inherited,
            Parts = [PartOf(district, weights.Of(neighbourhood.Code.Value), 1, weights)],
        };

    // What was left unanswered in a part was left unanswered in the whole; numbers and margins are those of the figure itself.
    private static Observation Made(Observation source, Area area, List<Observation> parts, Measured value) => source with
    {
        Area = area,
        Notes = null,
        Value = value,
        Flags = FlagRules.Of(value, source.Kind, isShare: true) | parts.Aggregate(FigureFlags.None, (all, part) => all | (part.Flags & Unanswered)),
    };

    private static FigurePart PartOf(Observation cell, double weight, double share, AreaWeights weights) =>
        new(cell.Area.Code.Value, NumberOf(cell), weight, share, weights.Basis, weights.Year);

    private static double NumberOf(Observation cell) => ((Measured)cell.Value).Value;
}
