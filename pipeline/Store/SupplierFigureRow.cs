namespace Monitoring.Pipeline.Store;

/// <summary>A stored figure of a supplier's file, with the keys that its withholding is written with.</summary>
internal sealed record SupplierFigureRow
{
    /// <summary>Key of the population.</summary>
    public required long PopulationId { get; init; }

    /// <summary>Key of the area.</summary>
    public required long AreaId { get; init; }

    /// <summary>Year the figure is about.</summary>
    public required long ReferenceYear { get; init; }

    /// <summary>Key of the indicator.</summary>
    public required long IndicatorId { get; init; }

    /// <summary>When it was delivered, Unix seconds.</summary>
    public required long KnownFrom { get; init; }

    /// <summary>When another took its place; null while it stands.</summary>
    public long? KnownTo { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Code of the area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Id of the population.</summary>
    public required string Population { get; init; }

    /// <summary>The number; null when it is hidden.</summary>
    public double? Value { get; init; }

    /// <summary>Unweighted respondents; null when not known.</summary>
    public long? SampleSize { get; init; }
}
