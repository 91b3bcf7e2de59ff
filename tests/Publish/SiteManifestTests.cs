using System.Text;
using Monitoring.Pipeline.Publish;
using Monitoring.Reports;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SiteManifestTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public SiteManifestTests()
    {
        SiteFile[] files = [new("index.html", Encoding.UTF8.GetBytes("a")), new("pages/p.html", Encoding.UTF8.GetBytes("b"))];
        new SiteFolder(Site).Replace(files, SiteManifest.Of("model", files));
    }

    private string Site => _folder["site"];

    private SiteManifest? Manifest => SiteManifest.TryRead(Site);

    public void Dispose() => _folder.Dispose();

    [Test]
    public void It_knows_its_own_site_again() => Assert.That(Manifest!.Describes(Site, "model"), Is.True);

    [Test]
    public void Another_model_is_another_site() => Assert.That(Manifest!.Describes(Site, "other"), Is.False);

    [Test]
    public void Another_build_of_the_program_is_another_site() =>
        Assert.That((Manifest! with { Program = "other" }).Describes(Site, "model"), Is.False);

    [Test]
    public void A_changed_file_is_noticed()
    {
        File.WriteAllText(Path.Combine(Site, "pages", "p.html"), "c");
        Assert.That(Manifest!.Describes(Site, "model"), Is.False);
    }

    [Test]
    public void A_missing_file_is_noticed()
    {
        File.Delete(Path.Combine(Site, "index.html"));
        Assert.That(Manifest!.Describes(Site, "model"), Is.False);
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("[1]")]
    [TestCase("""{"version":1,"program":"p","model":"m"}""")]
    [TestCase("""{"version":1,"program":"p","model":"m","files":{"index""")]
    public void A_manifest_that_cannot_be_read_is_none(string text)
    {
        File.WriteAllText(Path.Combine(Site, SiteManifest.FileName), text);
        Assert.That(Manifest, Is.Null);
    }

    [Test]
    public void A_folder_without_manifest_has_none() => Assert.That(SiteManifest.TryRead(_folder["elsewhere"]), Is.Null);
}
