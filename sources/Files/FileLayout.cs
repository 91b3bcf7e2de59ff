namespace Monitoring.Sources.Files;

/// <summary>The declared layout of one dataset's files.</summary>
/// <param name="Form">How the cells are written.</param>
/// <param name="Shape">How the figures are laid out.</param>
/// <param name="HeaderRow">Line or row of the column titles, from 1; what stands above is not read.</param>
/// <param name="Columns">Every column that the file has, in any order.</param>
/// <param name="AreaForm">How areas are named.</param>
/// <param name="DivisionYear">Year of the area division, which a level such as <c>wijk23</c> must agree with.</param>
public sealed record FileLayout(
    FileForm Form,
    FileShape Shape,
    int HeaderRow,
    IReadOnlyList<FileColumn> Columns,
    FileAreaForm AreaForm,
    int DivisionYear)
{
    /// <summary>Texts of the people's columns whose rows are left out on purpose.</summary>
    public IReadOnlyList<string> PeopleLeftOut { get; init; } = [];
}
