using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Sniff;

/// <summary>A proposal for the layout of a file; a person reviews it.</summary>
/// <param name="Shape">How the figures seem to be laid out.</param>
/// <param name="Sheet">The sheet that was looked at; empty for a text or an only sheet.</param>
/// <param name="HeaderRow">Row of the titles.</param>
/// <param name="Delimiter">Between the cells.</param>
/// <param name="Encoding">Characters.</param>
/// <param name="DecimalMark">Mark of decimals.</param>
/// <param name="ThousandsMark">Mark of thousands.</param>
/// <param name="DateForm">How the period is written.</param>
/// <param name="AreaForm">How areas are named.</param>
/// <param name="Columns">The columns, in the file's order.</param>
/// <param name="SpecialValues">Texts that seem to stand in the place of figures.</param>
/// <param name="RowsRead">Rows that were looked at.</param>
/// <param name="Doubts">What a person must look at.</param>
internal sealed record SniffedLayout(
    FileShape Shape,
    string Sheet,
    int HeaderRow,
    ColumnDelimiter Delimiter,
    FileEncoding Encoding,
    NumberMark DecimalMark,
    NumberMark ThousandsMark,
    PeriodForm DateForm,
    FileAreaForm AreaForm,
    IReadOnlyList<SniffedColumn> Columns,
    IReadOnlyList<string> SpecialValues,
    int RowsRead,
    IReadOnlyList<string> Doubts);
