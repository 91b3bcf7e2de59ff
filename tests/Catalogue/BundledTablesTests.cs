using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Catalogue;

/// <summary>What the catalogue says of a table fits what the bundled archive holds of it.</summary>
internal sealed class BundledTablesTests
{
    private static readonly SnapshotArchive _archive = new(Path.Combine(AppContext.BaseDirectory, "sample-archive"));

    private static readonly MonitorCatalogue _catalogue =
        CatalogueReader.Read(TemporaryCatalogue.ShippedFolder).Catalogue
        ?? throw new InvalidOperationException("The shipped catalogue has errors.");

    private static readonly string[] _topics =
    [
        "50090NED 35", "50140NED.maastricht 14", "50150NED.ervaren-gezondheid 1", "50150NED.gemeente-2024 21",
        "70072ned.inwoners 1", "82166NED.overgewicht 2", "83674NED.overgewicht 4", "85012NED.overgewicht 4", "85563NED.overgewicht 4",
        "85984NED.bevolking 3",
    ];

    private static IEnumerable<string> Datasets() => Snapshots().Select(snapshot => snapshot.Id.Dataset);

    [TestCaseSource(nameof(Datasets))]
    public void Each_dimension_is_the_one_the_catalogue_names_and_no_other(string dataset)
    {
        (PublishedTable published, SourceTable table) = Open(dataset);

        List<string> dimensions =
            [.. published.Columns.Where(column => column.Kind != PublishedColumnKind.Topic).Select(column => column.Key)];
        // An export of a table of one year may leave the year out.
        string period = table.FixedPeriod is not null && !dimensions.Contains(table.PeriodDimension, StringComparer.Ordinal)
            ? string.Empty
            : table.PeriodDimension;
        Assert.That(
            dimensions,
            Is.EquivalentTo(new[] { table.AreaDimension, period, table.PopulationDimension, table.MarginDimension }
                .Where(key => key.Length > 0)));
    }

    [TestCaseSource(nameof(Datasets))]
    public void Each_population_and_margin_is_known(string dataset)
    {
        (PublishedTable published, SourceTable table) = Open(dataset);
        IEnumerable<string> known = _catalogue.PopulationKeys
            .Where(key => string.Equals(key.TableId, table.TableId, StringComparison.Ordinal))
            .Select(key => key.Key);

        Assert.That(Members(published, table.PopulationDimension), Is.SubsetOf(known));
        Assert.That(Members(published, table.MarginDimension).Append(string.Empty), Does.Contain(table.ValueKey));
    }

    [TestCaseSource(nameof(Datasets))]
    public void Each_area_is_known_in_the_division_of_the_table_by_code_name_or_alias(string dataset)
    {
        (PublishedTable published, SourceTable table) = Open(dataset);
        Area[] areas =
        [
            .. _catalogue.Areas.Where(area =>
                area.FirstDivision <= table.DivisionYear && table.DivisionYear <= area.LastDivision),
        ];

        Assert.That(
            Members(published, table.AreaDimension),
            Is.SubsetOf(areas.SelectMany(area => new[] { area.Code.Value, area.NameNl })));
    }

    [Test]
    public void Each_mapped_column_of_a_full_table_is_there_and_selections_have_those_that_were_selected() =>
        Assert.That(
            Datasets().Select(dataset => FormattableString.Invariant($"{dataset} {MappedColumns(dataset)}")),
            Is.EqualTo(_topics));

    [TestCaseSource(nameof(Datasets))]
    public void Each_mapped_column_has_the_unit_of_its_indicator(string dataset)
    {
        (PublishedTable published, SourceTable table) = Open(dataset);
        foreach (PublishedColumn column in published.Columns)
        {
            if (Mapping(table, column) is { } mapping)
            {
                Indicator indicator = _catalogue.Indicators.Single(one =>
                    string.Equals(one.Id, mapping.IndicatorId, StringComparison.Ordinal));
                Assert.That(column.Unit, Is.EqualTo(indicator.Unit), column.Key);
            }
        }
    }

    [Test]
    public void Names_of_areas_are_unambiguous_so_that_a_portal_export_can_be_matched_by_them() =>
        Assert.That(_catalogue.Areas.Select(area => area.NameNl), Is.Unique);

    private static int MappedColumns(string dataset)
    {
        (PublishedTable published, SourceTable table) = Open(dataset);
        return published.Columns.Count(column => Mapping(table, column) is not null);
    }

    private static ColumnMapping? Mapping(SourceTable table, PublishedColumn column) =>
        _catalogue.ColumnMappings.SingleOrDefault(mapping =>
            string.Equals(mapping.TableId, table.TableId, StringComparison.Ordinal)
            && string.Equals(mapping.Stem, LayoutFindings.StemOf(column.Key), StringComparison.Ordinal));

    private static IEnumerable<string> Members(PublishedTable published, string dimension) =>
        published.Dimensions.GetValueOrDefault(dimension)?.Select(member => member.Key) ?? [];

    private static IReadOnlyList<Snapshot> Snapshots() =>
        [.. _archive.List("rivm-statline"), .. _archive.List("cbs-statline")];

    private static (PublishedTable Published, SourceTable Table) Open(string dataset)
    {
        Snapshot snapshot = Snapshots().Single(one => string.Equals(one.Id.Dataset, dataset, StringComparison.Ordinal));
        PublishedTable published = new StatLineSource(_archive, snapshot.Id.SourceId, []).Open(snapshot);
        SourceTable table = _catalogue.SourceTables.Single(one =>
            string.Equals(one.TableId, published.TableId, StringComparison.Ordinal));
        Assert.That(table.SourceId, Is.EqualTo(snapshot.Id.SourceId));
        return (published, table);
    }
}
