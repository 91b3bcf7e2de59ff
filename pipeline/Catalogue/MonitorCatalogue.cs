namespace Monitoring.Pipeline.Catalogue;

/// <summary>Everything the team records about goals, indicators, areas and targets; read once per run, never changed in it.</summary>
internal sealed record MonitorCatalogue(
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<Population> Populations,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<SourceTable> SourceTables,
    IReadOnlyList<PopulationKey> PopulationKeys,
    IReadOnlyList<ColumnMapping> ColumnMappings,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<AreaAlias> AreaAliases,
    IReadOnlyList<AreaGroup> AreaGroups,
    IReadOnlyList<TargetRule> TargetRules,
    IReadOnlyList<SeriesMark> SeriesMarks,
    IReadOnlyList<PublishedFigure> PublishedFigures,
    string Fingerprint)
{
    /// <summary>Names of other places that are left out on purpose.</summary>
    public IReadOnlyList<AreaExclusion> AreaExclusions { get; init; } = [];

    /// <summary>Why sources differ, and which of them is followed.</summary>
    public IReadOnlyList<DisagreementEntry> Disagreements { get; init; } = [];

    /// <summary>Surveys and registrations that are repeated.</summary>
    public IReadOnlyList<Measurement> Measurements { get; init; } = [];

    /// <summary>Each time that a measurement was held, or is expected.</summary>
    public IReadOnlyList<MeasurementRound> MeasurementRounds { get; init; } = [];

    /// <summary>What is done for the goals.</summary>
    public IReadOnlyList<Effort> Efforts { get; init; } = [];

    /// <summary>Notes in words beside the figures.</summary>
    public IReadOnlyList<Insight> Insights { get; init; } = [];

    /// <summary>Every file as the checks found it, in the order in which they are read.</summary>
    public IReadOnlyList<CatalogueFileCheck> FileChecks { get; init; } = [];

    /// <summary>Layouts of files that people drop.</summary>
    public DroppedFileCatalogue DroppedFiles { get; init; } = DroppedFileCatalogue.Empty;

    /// <summary>How tables with one figure a row are read.</summary>
    public IReadOnlyList<LongLayout> LongLayouts { get; init; } = [];
}
