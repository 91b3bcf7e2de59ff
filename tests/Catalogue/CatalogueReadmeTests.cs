namespace Monitoring.Tests.Catalogue;

internal sealed class CatalogueReadmeTests
{
    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(TemporaryCatalogue.ShippedFolder, "*.csv")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void The_README_describes_each_column_of_each_file_in_its_order(string file)
    {
        string header = File.ReadLines(Path.Combine(TemporaryCatalogue.ShippedFolder, file)).First();
        string[] described =
        [
            .. File.ReadLines(Path.Combine(TemporaryCatalogue.ShippedFolder, "README.md"))
                .SkipWhile(line => !line.StartsWith($"### {file}", StringComparison.Ordinal))
                .Skip(1)
                .TakeWhile(line => !line.StartsWith('#'))
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('`')[1]),
        ];
        Assert.That(described, Is.EqualTo(header.Split(',')));
    }
}
