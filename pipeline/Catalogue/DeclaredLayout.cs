using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>How the files of one dataset that people drop are laid out.</summary>
/// <param name="TableId">The dataset: one wave of one survey. A second file for it is a revision.</param>
/// <param name="FileNames">Names that its files have, with <c>*</c> for any text; letter case does not count.</param>
/// <param name="Shape">How the figures are laid out.</param>
/// <param name="Sheet">Sheet of a workbook; empty when it has only one.</param>
/// <param name="HeaderRow">Line or row of the column titles, from 1.</param>
/// <param name="Delimiter">Between the cells of a text file.</param>
/// <param name="Encoding">Characters of a text file.</param>
/// <param name="DecimalMark">Comma or point, in numbers written as text.</param>
/// <param name="ThousandsMark">Between thousands; another mark than the decimal one, or none.</param>
/// <param name="DateForm">How the period is written.</param>
/// <param name="AreaForm">How areas are named.</param>
/// <param name="SpecialValues">The set of texts that stand in the place of figures; empty for none.</param>
/// <param name="Suppression">The profile from how many respondents a figure is shown; empty for none.</param>
/// <param name="PeopleLeftOut">Texts of the people's columns whose rows are left out on purpose.</param>
internal sealed record DeclaredLayout(
    string TableId,
    IReadOnlyList<string> FileNames,
    FileShape Shape,
    string Sheet,
    int HeaderRow,
    ColumnDelimiter Delimiter,
    FileEncoding Encoding,
    NumberMark DecimalMark,
    NumberMark ThousandsMark,
    PeriodForm DateForm,
    FileAreaForm AreaForm,
    string SpecialValues,
    string Suppression,
    IReadOnlyList<string> PeopleLeftOut);
