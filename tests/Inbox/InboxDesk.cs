using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Inbox;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Inbox;

/// <summary>A real inbox, archive and catalogue.</summary>
internal sealed class InboxDesk : IDisposable
{
    public const string SourceId = "ggd-monitor";

    public InboxDesk(MonitorCatalogue catalogue)
    {
        Catalogue = catalogue;
        Archive = new SnapshotArchive(Folder["archive"]);
        Directory.CreateDirectory(Path.Combine(Root, SourceId));
    }

    public TestFolder Folder { get; } = new();

    public string Root => Folder["inbox"];

    public MonitorCatalogue Catalogue { get; }

    public SnapshotArchive Archive { get; }

    public FakeClock Clock { get; } = new();

    /// <summary>Puts a file into the inbox.</summary>
    public string Drop(string name, byte[] bytes, string folder = SourceId)
    {
        string path = Path.Combine(Root, folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, FakeClock.Start.UtcDateTime.AddHours(-1));
        return path;
    }

    public string Drop(string name, string text, string folder = SourceId) => Drop(name, Encoding.UTF8.GetBytes(text), folder);

    public InboxSource Source(Action<InboxStep>? stepped = null) => new(
        SourceId, Catalogue, Archive, new InboxSettings(Root, TimeSpan.Zero, 0.01), Clock)
    {
        OwnsStrays = true,
        Stepped = stepped ?? (_ => { }),
    };

    public Task<FetchResult> FetchAsync(Action<InboxStep>? stepped = null) => Source(stepped).FetchAsync(CancellationToken.None);

    /// <summary>Files below the inbox, from there on, with digests left out of their names.</summary>
    public IReadOnlyList<string> Files(string folder = "") => Directory.Exists(Path.Combine(Root, folder))
        ?
        [
            .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
                .Select(path => System.Text.RegularExpressions.Regex.Replace(
                    Path.GetRelativePath(Root, path), @"\.[0-9a-f]{12}(?=[.-])", ".#", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)))
                .Order(StringComparer.Ordinal),
        ]
        : [];

    /// <summary>The texts beside the files that were put aside.</summary>
    public IReadOnlyList<string> Notes(string shelf) =>
        [.. Directory.EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories).Where(path => path.Contains(shelf, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Every figure of all retrievals, without where it stood.</summary>
    public IReadOnlyList<string> Figures()
    {
        List<string> figures = [];
        foreach (Snapshot snapshot in Archive.List(SourceId))
        {
            PublishedTable table = Source().Open(snapshot);
            SourceTable declared = Catalogue.SourceTables.First(one => one.TableId.Equals(table.TableId, StringComparison.Ordinal));
            SnapshotNormaliser normaliser = new(TableBinding.Create(table, declared, Catalogue), Catalogue);
            using PublishedRowReader rows = table.OpenRows();
            figures.AddRange(normaliser.Read(rows).Select(Shown));
            figures.AddRange(normaliser.Rejections.Select(rejection => $"rejected {rejection.Reason}"));
        }

        return [.. figures.Order(StringComparer.Ordinal)];
    }

    public void Dispose() => Folder.Dispose();

    private static string Shown(Observation figure) => FormattableString.Invariant(
        $"{figure.Indicator.Id} {figure.Area.Code.Value} {figure.ReferenceYear} {figure.Population.Id} {figure.Kind}: {Shown(figure.Value)}");

    private static string Shown(ObservedValue value) => value switch
    {
        ObservedValue.Measured measured => FormattableString.Invariant($"{measured.Value} n={measured.SampleSize}"),
        ObservedValue.Withheld withheld => withheld.Reason.ToString(),
        _ => throw new InvalidOperationException("There is no third state."),
    };
}
