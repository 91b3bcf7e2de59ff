using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Normalise;

/// <summary>
/// A published table bound to the catalogue: which column is which dimension, which topic is which indicator.
/// Everything is checked against the table's own metadata, and any surprise refuses the whole table.
/// </summary>
/// <param name="Table">The catalogue's line for the table.</param>
/// <param name="DecimalMark">The table's decimal mark.</param>
/// <param name="AreaColumn">Column with areas.</param>
/// <param name="PeriodColumn">Column with periods; null when the table is of one fixed year.</param>
/// <param name="PopulationColumn">Column with populations; null when the table is of one fixed population.</param>
/// <param name="PopulationByKey">What the population keys stand for.</param>
/// <param name="FixedPopulation">The table's one population; null when it has a column for it.</param>
/// <param name="Topics">The topic columns that carry indicators.</param>
internal sealed record TableBinding(
    SourceTable Table,
    char DecimalMark,
    int AreaColumn,
    int? PeriodColumn,
    int? PopulationColumn,
    IReadOnlyDictionary<string, Population> PopulationByKey,
    Population? FixedPopulation,
    IReadOnlyList<TopicBinding> Topics)
{
    /// <summary>Every column of the table as published.</summary>
    public IReadOnlyList<PublishedColumn> Columns { get; init; } = [];

    /// <summary>The further columns of a table with one figure a row; null when its topics are columns.</summary>
    public LongBinding? Long { get; init; }

    /// <summary>How the figures of a dropped file are written; null for a table that was not dropped.</summary>
    public FileFigures? Files { get; init; }

    /// <summary>How the period column writes the year.</summary>
    public PeriodForm PeriodForm => Files?.PeriodForm ?? Long?.Layout.PeriodForm ?? PeriodForm.Key;

    /// <summary>Figures that one row holds.</summary>
    public int FiguresPerRow => Long is null ? Topics.Count : 1;

    /// <summary>Columns with figures.</summary>
    public HashSet<int> FigureColumns => [.. Topics.Select(topic => topic.ColumnNumber)];

    /// <summary>Binds a table.</summary>
    /// <exception cref="SourceLayoutException">A column, unit or key is not what the catalogue expects; all differences are named.</exception>
    public static TableBinding Create(PublishedTable published, SourceTable table, MonitorCatalogue catalogue)
    {
        LayoutFindings findings = new(published, table);
        LongLayout? layout = catalogue.LongLayouts.FirstOrDefault(one => string.Equals(one.TableId, table.TableId, StringComparison.Ordinal))
            ?? catalogue.DroppedFiles.LongLayoutOf(table.TableId);
        int area = findings.DimensionColumn(table.AreaDimension);
        int? period = findings.PeriodColumn();
        int? population = findings.OptionalDimensionColumn(table.PopulationDimension);
        findings.RefuseOtherDimensions(layout?.TopicDimension ?? string.Empty);
        findings.RequireValues();
        Dictionary<string, Population> populations = catalogue.DroppedFiles.IsOfRespondents(table.TableId)
            ? catalogue.Populations.ToDictionary(one => one.Id, StringComparer.Ordinal)
            : findings.Populations(catalogue);
        findings.RequireMapping(catalogue);
        LongBinding? rows = layout is null ? null : LongBinding.Create(findings, layout, catalogue);
        List<TopicBinding> topics =
            rows is null ? [.. findings.Topics(catalogue)] : [.. rows.TopicByMember.Values.SelectMany(topic => topic)];
        findings.ThrowIfAny();
        return new TableBinding(
            table, published.DecimalMark, area, period, population, populations, FixedPopulationOf(table, catalogue), topics)
        {
            Columns = published.Columns,
            Long = rows,
            Files = FileFigures.Of(catalogue.DroppedFiles, table.TableId),
        };
    }

    private static Population? FixedPopulationOf(SourceTable table, MonitorCatalogue catalogue) =>
        table.FixedPopulation.Length == 0
            ? null
            : catalogue.Populations.First(population => string.Equals(population.Id, table.FixedPopulation, StringComparison.Ordinal));
}
