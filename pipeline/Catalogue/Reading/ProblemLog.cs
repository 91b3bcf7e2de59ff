namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Collects everything that is wrong, so that one broken line hides no other.</summary>
internal sealed class ProblemLog
{
    private readonly List<CatalogueProblem> _problems = [];

    /// <summary>True when the catalogue cannot be used.</summary>
    public bool HasErrors => _problems.Exists(problem => problem.IsError);

    /// <summary>Records something that makes the catalogue unusable.</summary>
    public void Error(CellPlace place, string what, string expected, string action) =>
        _problems.Add(new CatalogueProblem(true, place.File, place.Line, place.Column, what, expected, action));

    /// <summary>Records something the team should know; the catalogue stays usable.</summary>
    public void Warning(CellPlace place, string what, string expected, string action) =>
        _problems.Add(new CatalogueProblem(false, place.File, place.Line, place.Column, what, expected, action));

    /// <summary>All problems by file name and line; those of one line in the order in which they were found.</summary>
    public IReadOnlyList<CatalogueProblem> InOrder() =>
        [.. _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
}
