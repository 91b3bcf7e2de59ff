using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Catalogue;

/// <summary>A copy of the shipped catalogue in which a test may break something; removed afterwards.</summary>
internal sealed class TemporaryCatalogue : IDisposable
{
    private TemporaryCatalogue(string folder) => Folder = folder;

    public static string ShippedFolder => Path.Combine(RepositoryFolder(), "pipeline", "Catalogue");

    public static string TestFolder => Path.Combine(RepositoryFolder(), "tests", "Catalogue");

    public string Folder { get; }

    public static TemporaryCatalogue Copy()
    {
        string folder = Directory.CreateTempSubdirectory("catalogue-").FullName;
        foreach (string file in Directory.EnumerateFiles(ShippedFolder, "*.csv"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return new TemporaryCatalogue(folder);
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Replaces the first occurrence of a text.</summary>
    /// <returns>The line on which the text started, counted in the text itself.</returns>
    public int Replace(string file, string find, string replacement)
    {
        string text = File.ReadAllText(PathOf(file));
        int position = text.IndexOf(find, StringComparison.Ordinal);
        Assert.That(position, Is.Not.Negative, $"{file} no longer holds '{find}'");
        string changed = text.Remove(position, find.Length).Insert(position, replacement);
        File.WriteAllText(PathOf(file), changed);
        return text.AsSpan(0, position).Count('\n') + 1;
    }

    public IReadOnlyList<CatalogueProblem> Errors() =>
        [.. CatalogueReader.Read(Folder).Problems.Where(problem => problem.IsError)];

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string RepositoryFolder()
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Monitoring.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException("No folder above the tests holds Monitoring.sln.");
    }
}
