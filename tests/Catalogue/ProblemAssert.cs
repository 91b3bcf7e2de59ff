using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Catalogue;

internal static class ProblemAssert
{
    /// <summary>Breaks a copy of the catalogue; the one error must come out, and no other in its wake.</summary>
    public static void GivesOneError(BreakCase broken)
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        int line = catalogue.Replace(broken.File, broken.Find, broken.Replacement);
        CatalogueResult result = CatalogueReader.Read(catalogue.Folder);
        CatalogueProblem[] errors = [.. result.Problems.Where(problem => problem.IsError)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                errors.Select(problem => problem with { Action = string.Empty }),
                Is.EqualTo(new[]
                {
                    new CatalogueProblem(
                        true, broken.File, line, broken.Column, broken.What, broken.Expected, string.Empty),
                }));
            Assert.That(errors.Select(problem => problem.Action), Has.All.Not.Empty);
            Assert.That(result.Catalogue, Is.Null);
        }
    }
}
