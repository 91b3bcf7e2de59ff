using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Normalise;

/// <summary>
/// A published table bound to the catalogue: which column is which dimension, which topic is which indicator.
/// Everything is checked against the table's own metadata, and any surprise refuses the whole table.
/// </summary>
internal sealed record TableBinding(
    SourceTable Table,
    int AreaColumn,
    int PeriodColumn,
    int PopulationColumn,
    IReadOnlyDictionary<string, Population> PopulationByKey,
    IReadOnlyList<TopicBinding> Topics)
{
    /// <summary>Binds a table.</summary>
    /// <exception cref="SourceLayoutException">A column, unit or key is not what the catalogue expects; all differences are named.</exception>
    public static TableBinding Create(PublishedTable published, SourceTable table, MonitorCatalogue catalogue)
    {
        LayoutFindings findings = new(published, table);
        int area = findings.DimensionColumn(table.AreaDimension);
        int period = findings.DimensionColumn(table.PeriodDimension);
        int population = findings.DimensionColumn(table.PopulationDimension);
        findings.RefuseOtherDimensions();
        findings.RequireMember(table.MarginDimension, table.ValueKey);
        Dictionary<string, Population> populations = findings.Populations(catalogue);
        findings.RequireMapping(catalogue);
        List<TopicBinding> topics = [.. findings.Topics(catalogue)];
        findings.ThrowIfAny();
        return new TableBinding(table, area, period, population, populations, topics);
    }
}
