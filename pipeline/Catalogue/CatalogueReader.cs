using Monitoring.Pipeline.Catalogue.Checks;
using Monitoring.Pipeline.Catalogue.Reading;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>Reads and validates the catalogue folder.</summary>
internal static class CatalogueReader
{
    /// <summary>Reads every file, then checks what they say of each other.</summary>
    /// <param name="folder">Folder with the CSV files that this folder's README describes.</param>
    public static CatalogueResult Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ProblemLog problems = new();
        if (!Directory.Exists(folder))
        {
            problems.Error(
                new CellPlace(string.Empty, 0, string.Empty),
                $"the catalogue folder '{folder}' does not exist",
                "a folder with the CSV files of the catalogue",
                "Correct the setting 'Catalogue', or leave it empty to use the catalogue beside the program.");
            return new CatalogueResult(null, problems.InOrder());
        }

        CatalogueFolder files = new(folder, problems);
        CatalogueTables tables = CatalogueTables.Read(files);
        files.WarnOfOtherFiles();
        CatalogueChecks.Run(tables);
        return new CatalogueResult(
            problems.HasErrors
                ? null
                : tables.ToCatalogue(files.Fingerprint()) with { FileChecks = Checked(tables, problems.InOrder()) },
            problems.InOrder());
    }

    private static IReadOnlyList<CatalogueFileCheck> Checked(CatalogueTables tables, IReadOnlyList<CatalogueProblem> warnings) =>
    [
        .. tables.Sizes.Select(file => new CatalogueFileCheck(
            file.Key,
            file.Value,
            [
                .. warnings.Where(warning => string.Equals(warning.File, file.Key, StringComparison.Ordinal))
                    .Select(warning => $"{warning.Column}: {warning.What}"),
            ])),
    ];
}
