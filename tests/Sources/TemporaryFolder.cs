namespace Monitoring.Tests.Sources;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("monitoring-sources-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
