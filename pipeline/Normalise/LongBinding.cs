using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Normalise;

/// <summary>The columns of a table with one figure a row, bound to the catalogue.</summary>
/// <param name="Layout">The catalogue's line.</param>
/// <param name="TopicColumn">Column with topics.</param>
/// <param name="SizeColumn">Column with the number of respondents; null when there is none.</param>
/// <param name="UnitColumn">Column with units; null when there is none.</param>
/// <param name="Notes">Columns whose text stays with a figure, with their names.</param>
/// <param name="Filters">What a row must hold to be read: column and text.</param>
/// <param name="TopicByMember">What the topics stand for, each alone in a list.</param>
internal sealed record LongBinding(
    LongLayout Layout,
    int TopicColumn,
    int? SizeColumn,
    int? UnitColumn,
    IReadOnlyList<(string Name, int Column)> Notes,
    IReadOnlyList<(int Column, byte[] Text)> Filters,
    IReadOnlyDictionary<string, TopicBinding[]> TopicByMember)
{
    /// <summary>Binds the columns; what is missing is a finding.</summary>
    /// <param name="findings">Receives what differs.</param>
    /// <param name="layout">The catalogue's line.</param>
    /// <param name="catalogue">The catalogue.</param>
    public static LongBinding Create(LayoutFindings findings, LongLayout layout, MonitorCatalogue catalogue)
    {
        int topic = findings.DimensionColumn(layout.TopicDimension);
        int value = findings.AnyColumn(layout.ValueColumn);
        return new LongBinding(
            layout,
            topic,
            Optional(findings, layout.SizeColumn),
            Optional(findings, layout.UnitColumn),
            [.. layout.NoteColumns.Select(name => (name, findings.AnyColumn(name)))],
            [.. layout.RowFilter.Select(LongLayout.Parts).Select(part => (findings.AnyColumn(part.Column), System.Text.Encoding.UTF8.GetBytes(part.Text)))],
            TopicsOf(layout, catalogue, value));
    }

    private static int? Optional(LayoutFindings findings, string column) => column.Length == 0 ? null : findings.AnyColumn(column);

    private static Dictionary<string, TopicBinding[]> TopicsOf(LongLayout layout, MonitorCatalogue catalogue, int valueColumn) =>
        catalogue.ColumnMappings
            .Where(mapping => string.Equals(mapping.TableId, layout.TableId, StringComparison.Ordinal))
            .ToDictionary(
                mapping => mapping.Stem,
                TopicBinding[] (mapping) =>
                [
                    new TopicBinding(
                        valueColumn,
                        catalogue.Indicators.First(indicator => string.Equals(indicator.Id, mapping.IndicatorId, StringComparison.Ordinal)),
                        mapping),
                ],
                StringComparer.Ordinal);
}
