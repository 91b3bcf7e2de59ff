namespace Monitoring.Pipeline.Catalogue;

/// <summary>How a table is read that has one figure a row, and says in a cell which topic it is about.</summary>
/// <remarks>
/// The topics themselves stand in <c>column_mappings.csv</c>, each as it is written in the cell; a row of another topic is
/// left out and listed.
/// </remarks>
/// <param name="TableId">The table.</param>
/// <param name="TopicDimension">Column with topics.</param>
/// <param name="ValueColumn">Column with the number.</param>
/// <param name="SizeColumn">Column with the unweighted number of respondents; empty when there is none.</param>
/// <param name="UnitColumn">Column with the unit, which must be that of the indicator; empty when there is none.</param>
/// <param name="PeriodForm">How the period column writes the year.</param>
/// <param name="NoteColumns">Columns whose text stays with a figure: who recorded it, and on what evidence.</param>
/// <param name="RowFilter">Conditions <c>column=text</c>; a row that does not meet all of them is left out on purpose.</param>
internal sealed record LongLayout(
    string TableId,
    string TopicDimension,
    string ValueColumn,
    string SizeColumn,
    string UnitColumn,
    PeriodForm PeriodForm,
    IReadOnlyList<string> NoteColumns,
    IReadOnlyList<string> RowFilter)
{
    /// <summary>The column and the text of a condition.</summary>
    public static (string Column, string Text) Parts(string condition)
    {
        int mark = condition.IndexOf('=', StringComparison.Ordinal);
        return mark < 0 ? (condition, string.Empty) : (condition[..mark], condition[(mark + 1)..]);
    }
}
