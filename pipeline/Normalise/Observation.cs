using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise.Crosswalks;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Normalise;

/// <summary>One published figure (or its absence) in the monitor's own terms, with the cell it came from.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Area">Where; its code belongs to <paramref name="DivisionYear"/>.</param>
/// <param name="DivisionYear">Year of the area division of the source.</param>
/// <param name="ReferenceYear">Year the figure is about; not the year of publication.</param>
/// <param name="Population">Of whom.</param>
/// <param name="Value">The number or why there is none.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Quality">How it reached the area.</param>
/// <param name="Locator">Row in the snapshot.</param>
/// <param name="ColumnNumber">Column in the snapshot's table.</param>
internal readonly record struct Observation(
    Indicator Indicator,
    Area Area,
    int DivisionYear,
    int ReferenceYear,
    Population Population,
    ObservedValue Value,
    EstimateKind Kind,
    QualityLabel Quality,
    RowLocator Locator,
    int ColumnNumber)
{
    /// <summary>What must be known of the figure; none for a figure without a number.</summary>
    public FigureFlags Flags { get; init; }

    /// <summary>Texts that the source gives with this one figure; null when it gives none.</summary>
    public IReadOnlyList<FigureNote>? Notes { get; init; }

    /// <summary>The figures of other areas that it was made from; null for a figure that the source publishes for the area itself.</summary>
    public IReadOnlyList<FigurePart>? Parts { get; init; }
}
