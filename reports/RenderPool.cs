using Monitoring.Reports.Text;

namespace Monitoring.Reports;

/// <summary>Renders pages side by side, one renderer a core, because a renderer serves one page at a time.</summary>
internal static class RenderPool
{
    /// <summary>Does every piece of work and gives the files in the order of the work, whoever did it.</summary>
    /// <param name="words">The words of the pages.</param>
    /// <param name="work">Each piece renders the files that belong together.</param>
    /// <param name="cancellationToken">Stops between two pieces.</param>
    public static async Task<IReadOnlyList<SiteFile>> RenderAsync(
        ReportWords words, IReadOnlyList<Func<PageRenderer, Task<SiteFile[]>>> work, CancellationToken cancellationToken)
    {
        SiteFile[][] files = new SiteFile[work.Count][];
        int taken = -1;
        async Task WorkAsync()
        {
            await using PageRenderer renderer = new(words);
            for (int next = Interlocked.Increment(ref taken); next < work.Count; next = Interlocked.Increment(ref taken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                files[next] = await work[next](renderer);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(WorkAsync, cancellationToken)));
        return [.. files.SelectMany(piece => piece)];
    }
}
