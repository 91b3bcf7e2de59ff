namespace Monitoring.Tests.Fixtures;

/// <summary>The project's own folders.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string BundledArchive => Folder("sources", "sample-archive");

    public static string Folder(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files that people write; what a build makes is left out.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Folder(folder), pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar)
                .Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
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
