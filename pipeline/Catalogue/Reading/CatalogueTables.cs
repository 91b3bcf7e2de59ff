namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>All catalogue files as read, before they are compared with one another.</summary>
internal sealed record CatalogueTables(
    CatalogueTable<Goal> Goals,
    CatalogueTable<Population> Populations,
    CatalogueTable<Indicator> Indicators,
    CatalogueTable<SourceTable> SourceTables,
    CatalogueTable<PopulationKey> PopulationKeys,
    CatalogueTable<ColumnMapping> ColumnMappings,
    CatalogueTable<Area> Areas,
    CatalogueTable<AreaAlias> AreaAliases,
    CatalogueTable<AreaExclusion> AreaExclusions,
    CatalogueTable<AreaGroup> AreaGroups,
    CatalogueTable<TargetRule> TargetRules,
    CatalogueTable<SeriesMark> SeriesMarks,
    CatalogueTable<PublishedFigure> PublishedFigures,
    CatalogueTable<DisagreementEntry> Disagreements,
    CatalogueTable<Measurement> Measurements,
    CatalogueTable<MeasurementRound> MeasurementRounds,
    CatalogueTable<Effort> Efforts,
    CatalogueTable<Insight> Insights,
    DroppedFileTables DroppedFiles,
    CatalogueTable<LongLayout> LongLayouts,
    CatalogueTable<RegisterEntry> Register)
{
    /// <summary>Reads every file; a file that cannot be read does not keep the others from being read.</summary>
    public static CatalogueTables Read(CatalogueFolder folder) => new(
        GoalsFile.Read(folder),
        PopulationsFile.Read(folder),
        IndicatorsFile.Read(folder),
        SourceTablesFile.Read(folder),
        PopulationKeysFile.Read(folder),
        ColumnMappingsFile.Read(folder),
        AreasFile.Read(folder),
        AreaAliasesFile.Read(folder),
        AreaExclusionsFile.Read(folder),
        AreaGroupsFile.Read(folder),
        TargetRulesFile.Read(folder),
        SeriesMarksFile.Read(folder),
        PublishedFiguresFile.Read(folder),
        DisagreementsFile.Read(folder),
        MeasurementsFile.Read(folder),
        MeasurementRoundsFile.Read(folder),
        EffortsFile.Read(folder),
        InsightsFile.Read(folder),
        DroppedFileTables.Read(folder),
        LongLayoutsFile.Read(folder),
        RegisterFile.Read(folder));

    /// <summary>Lines of each file.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Sizes =>
    [
        Size(Goals),
        Size(Populations),
        Size(Indicators),
        Size(SourceTables),
        Size(PopulationKeys),
        Size(ColumnMappings),
        Size(Areas),
        Size(AreaAliases),
        Size(AreaExclusions),
        Size(AreaGroups),
        Size(TargetRules),
        Size(SeriesMarks),
        Size(PublishedFigures),
        Size(Disagreements),
        Size(Measurements),
        Size(MeasurementRounds),
        Size(Efforts),
        Size(Insights),
        Size(LongLayouts),
        Size(Register),
        Size(DroppedFiles.Layouts),
        Size(DroppedFiles.Columns),
        Size(DroppedFiles.SpecialValues),
        Size(DroppedFiles.Profiles),
        Size(DroppedFiles.Questions),
    ];

    /// <summary>The catalogue; only to be used when nothing is wrong with the files.</summary>
    /// <param name="fingerprint">Identifies the state of the files.</param>
    public MonitorCatalogue ToCatalogue(string fingerprint) => new(
        Goals.Values,
        Populations.Values,
        Indicators.Values,
        SourceTables.Values,
        PopulationKeys.Values,
        ColumnMappings.Values,
        Areas.Values,
        AreaAliases.Values,
        AreaGroups.Values,
        TargetRules.Values,
        SeriesMarks.Values,
        PublishedFigures.Values,
        fingerprint)
    {
        AreaExclusions = AreaExclusions.Values,
        Disagreements = Disagreements.Values,
        Measurements = Measurements.Values,
        MeasurementRounds = MeasurementRounds.Values,
        Efforts = Efforts.Values,
        Insights = Insights.Values,
        DroppedFiles = DroppedFiles.ToCatalogue(),
        LongLayouts = LongLayouts.Values,
    };

    private static KeyValuePair<string, int> Size<T>(CatalogueTable<T> table) => new(table.File, table.Entries.Count);
}
