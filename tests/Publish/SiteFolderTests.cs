using System.Text;
using Monitoring.Pipeline.Publish;
using Monitoring.Reports;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SiteFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Site => _folder["site"];

    public void Dispose() => _folder.Dispose();

    [Test]
    public void The_first_site_is_written_with_its_manifest_and_nothing_beside_it()
    {
        Replace("a");
        Assert.Multiple(() =>
        {
            Assert.That(Names(), Is.EqualTo("site site/index.html site/manifest.json site/pages site/pages/p.html"));
            Assert.That(Read(Site), Is.EqualTo("a"));
        });
    }

    [Test]
    public void The_next_site_takes_its_place_with_nothing_left_of_the_old_one()
    {
        Replace("a");
        File.WriteAllText(_folder["site/old-page.html"], "gone in the next report");
        Replace("b");
        Assert.Multiple(() =>
        {
            Assert.That(Names(), Is.EqualTo("site site/index.html site/manifest.json site/pages site/pages/p.html"));
            Assert.That(Read(Site), Is.EqualTo("b"));
        });
    }

    [Test]
    public void A_half_written_site_beside_the_live_one_is_cleaned_up()
    {
        Replace("a");
        Directory.CreateDirectory(_folder["site.next"]);
        File.WriteAllText(_folder["site.next/index.html"], "half");
        new SiteFolder(Site).Recover();
        Assert.That((Read(Site), Directory.Exists(_folder["site.next"])), Is.EqualTo(("a", false)));
    }

    [Test]
    public void A_stop_between_the_two_renames_is_repaired_with_the_whole_new_site()
    {
        Replace("a");
        Directory.Move(Site, _folder["site.replaced"]);
        Copy("b", "site.next");
        new SiteFolder(Site).Recover();
        Assert.Multiple(() =>
        {
            Assert.That(Read(Site), Is.EqualTo("b"));
            Assert.That(Names(), Does.Not.Contain("site.next").And.Not.Contain("site.replaced"));
        });
    }

    [Test]
    public void When_the_new_site_is_not_whole_the_old_one_comes_back()
    {
        Replace("a");
        Directory.Move(Site, _folder["site.replaced"]);
        Directory.CreateDirectory(_folder["site.next"]);
        File.WriteAllText(_folder["site.next/index.html"], "half");
        new SiteFolder(Site).Recover();
        Assert.Multiple(() =>
        {
            Assert.That(Read(Site), Is.EqualTo("a"));
            Assert.That(Names(), Does.Not.Contain("site.next").And.Not.Contain("site.replaced"));
        });
    }

    [Test]
    public void A_folder_with_someones_own_files_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(Site);
        File.WriteAllText(_folder["site/brief.docx"], "years of work");
        Assert.Multiple(() =>
        {
            Assert.That(
                () => Replace("a"),
                Throws.TypeOf<SitePlaceException>().With.Message.Contains(Site).And.Message.Contains("Name another folder"));
            Assert.That(() => new SiteFolder(Site).Recover(), Throws.TypeOf<SitePlaceException>());
            Assert.That(File.ReadAllText(_folder["site/brief.docx"]), Is.EqualTo("years of work"));
        });
    }

    [Test]
    public void The_manifest_of_another_program_makes_no_report()
    {
        Directory.CreateDirectory(Site);
        File.WriteAllText(_folder["site/manifest.json"], """{"name":"My web app","version":1}""");
        Assert.That(() => Replace("a"), Throws.TypeOf<SitePlaceException>());
    }

    [Test]
    public void A_file_in_the_place_of_the_site_is_refused()
    {
        File.WriteAllText(Site, "a file");
        Assert.That(() => Replace("a"), Throws.TypeOf<SitePlaceException>());
    }

    [Test]
    public void An_empty_folder_may_become_the_site()
    {
        Directory.CreateDirectory(Site);
        Replace("a");
        Assert.That(Read(Site), Is.EqualTo("a"));
    }

    [Test]
    public void A_reader_never_sees_a_mixture_of_two_sites()
    {
        Replace("0");
        using CancellationTokenSource stop = new();
        Task<int> reader = Task.Run(() => ReadUntil(stop.Token));
        for (int version = 1; version <= 25; version++)
        {
            Replace(FormattableString.Invariant($"{version}"));
        }

        stop.Cancel();
        Assert.That(reader.GetAwaiter().GetResult(), Is.Positive);
    }

    // A page read between two equal manifests is a page of that site.
    private int ReadUntil(CancellationToken stop)
    {
        int whole = 0;
        do
        {
            SiteManifest? before = SiteManifest.TryRead(Site);
            string text = ReadOrEmpty(Site);
            SiteManifest? after = SiteManifest.TryRead(Site);
            if (!OperatingSystem.IsLinux() && (before is null || after is null))
            {
                continue; // Where folders cannot change places in one step there is a moment without a site.
            }

            if (before is null || after is null)
            {
                throw new AssertionException("For a moment there was no site.");
            }

            if (before.Model.Equals(after.Model, StringComparison.Ordinal))
            {
                Assert.That(text, Is.EqualTo(before.Model));
                whole++;
            }
        }
        while (!stop.IsCancellationRequested);
        return whole;
    }

    private static string ReadOrEmpty(string site)
    {
        try
        {
            return Read(site);
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }

    private void Replace(string text) => Write(Site, text);

    private void Copy(string text, string name) => Write(_folder[name], text);

    private static void Write(string folder, string text)
    {
        SiteFile[] files = [new("index.html", Encoding.UTF8.GetBytes(text)), new("pages/p.html", Encoding.UTF8.GetBytes(text))];
        new SiteFolder(folder).Replace(files, SiteManifest.Of(text, files));
    }

    private static string Read(string site) => File.ReadAllText(Path.Combine(site, "index.html"));

    private string Names() => string.Join(
        ' ', _folder.Listing().Select(line => line.Split(' ')[0].Replace(Path.DirectorySeparatorChar, '/')));
}
