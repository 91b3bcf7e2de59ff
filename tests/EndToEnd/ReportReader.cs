using System.Collections.Concurrent;
using System.Net;
using Monitoring.Pipeline.Publish;

namespace Monitoring.Tests.EndToEnd;

/// <summary>Somebody who reads the served report without a pause.</summary>
internal sealed class ReportReader : IAsyncDisposable
{
    private static readonly string[] _pages = ["", "indicatoren/ernstige-eenzaamheid.html", "assets/site.css"];

    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _client;
    private readonly Task _reading;

    public ReportReader(Uri address)
    {
        _client = new HttpClient { BaseAddress = address };
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Answers that were no whole page of one published site.</summary>
    public ConcurrentQueue<string> Troubles { get; } = new();

    /// <summary>The different pages of the indicator that came by.</summary>
    public ConcurrentDictionary<string, int> Editions { get; } = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _reading;
        _client.Dispose();
        _end.Dispose();
    }

    private async Task ReadAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            string page = _pages[Count % _pages.Length];
            using HttpResponseMessage answer = await _client.GetAsync(page);
            byte[] body = await answer.Content.ReadAsByteArrayAsync();
            string digest = SiteManifest.DigestOf(body);
            if (answer.StatusCode != HttpStatusCode.OK || !string.Equals(answer.Headers.ETag?.Tag, $"\"{digest}\"", StringComparison.Ordinal))
            {
                Troubles.Enqueue($"{page}: {answer.StatusCode}");
            }

            if (page.StartsWith("indicatoren", StringComparison.Ordinal))
            {
                Editions.AddOrUpdate(digest, 1, (_, times) => times + 1);
            }

            Count++;
            await Task.Delay(TimeSpan.FromMilliseconds(2));
        }
    }
}
