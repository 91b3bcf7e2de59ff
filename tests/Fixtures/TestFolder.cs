namespace Monitoring.Tests.Fixtures;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("monitoring-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Every file and folder below, files with size and time: what must stay the same when nothing is touched.</summary>
    public IReadOnlyList<string> Listing() =>
    [
        .. new DirectoryInfo(Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(entry => FormattableString.Invariant(
                $"{System.IO.Path.GetRelativePath(Path, entry.FullName)} {(entry as FileInfo)?.Length} {(entry as FileInfo)?.LastWriteTimeUtc.Ticks}"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Removes it; a second time, as test runners do, changes nothing.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
