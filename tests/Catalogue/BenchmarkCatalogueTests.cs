using Monitoring.Tests.Benchmarks;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Tests.Sources;

namespace Monitoring.Tests.Catalogue;

/// <summary>The catalogue that the benchmarks write keeps up with the shipped one.</summary>
internal sealed class BenchmarkCatalogueTests
{
    [Test]
    public void The_catalogue_of_the_benchmarks_has_no_error()
    {
        using TemporaryFolder folder = new();
        TableSize size = new(44);

        BenchmarkCatalogue.Write(TemporaryCatalogue.ShippedFolder, folder.Path, size);
        CatalogueResult result = CatalogueReader.Read(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(result.Problems.Where(problem => problem.IsError), Is.Empty);
            Assert.That(result.Catalogue?.Areas, Has.Count.EqualTo(size.Areas));
            Assert.That(result.Catalogue?.Indicators, Has.Count.EqualTo(TableSize.Topics));
        });
    }
}
