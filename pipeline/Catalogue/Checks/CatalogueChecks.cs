using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>What the files must say of one another; each file has its own set of checks.</summary>
internal static class CatalogueChecks
{
    /// <summary>Runs all checks; what is wrong is recorded at the cell concerned.</summary>
    public static void Run(CatalogueTables tables)
    {
        GoalChecks.Run(tables);
        PopulationChecks.Run(tables);
        IndicatorChecks.Run(tables);
        SourceTableChecks.Run(tables);
        LayoutChecks.Run(tables);
        LongLayoutChecks.Run(tables);
        MappingChecks.Run(tables);
        AreaChecks.Run(tables);
        AreaNameChecks.Run(tables);
        TargetChecks.Run(tables);
        AuditOfficeTest.Run(tables.TargetRules);
        SeriesMarkChecks.Run(tables);
        PublishedFigureChecks.Run(tables);
        DisagreementChecks.Run(tables);
        RegisterChecks.Run(tables);
        MeasurementChecks.Run(tables);
        EffortChecks.Run(tables);
        InsightChecks.Run(tables);
    }
}
