using System.Collections.Concurrent;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Import;

/// <summary>
/// Reads and normalises rows on one core while those before them are stored on another. The order stays as published, and
/// a few thousand observations are under way at most, whatever the size of the table.
/// </summary>
internal sealed class ReadAhead : IDisposable
{
    private const int BatchSize = 1_024;
    private const int BatchesUnderWay = 4;

    private readonly BlockingCollection<List<Observation>> _empty = [];
    private readonly BlockingCollection<List<Observation>> _full = [];
    private readonly CancellationTokenSource _stop;
    private readonly Task _reading;

    /// <summary>Starts to read; nobody else may touch the rows until this is disposed.</summary>
    /// <param name="normaliser">Its counts and rejections are complete once the last batch has been given.</param>
    /// <param name="reader">The rows.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public ReadAhead(SnapshotNormaliser normaliser, PublishedRowReader reader, CancellationToken cancellationToken)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        for (int batch = 0; batch < BatchesUnderWay; batch++)
        {
            _empty.Add(new List<Observation>(BatchSize), CancellationToken.None);
        }

        _reading = Task.Run(() => ReadAll(normaliser, reader), CancellationToken.None);
    }

    /// <summary>The batches to the end; each is valid until the next one is asked for.</summary>
    /// <exception cref="SourceException">A row cannot be read; everything before it was given.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public IEnumerable<List<Observation>> Batches()
    {
        foreach (List<Observation> batch in _full.GetConsumingEnumerable(CancellationToken.None))
        {
            yield return batch;
            batch.Clear();
            _empty.Add(batch, CancellationToken.None);
        }

        _reading.GetAwaiter().GetResult();
    }

    /// <summary>Ends the reading, if it has not ended, and waits for it.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _ = Task.WaitAny(_reading);
        _stop.Dispose();
        _empty.Dispose();
        _full.Dispose();
    }

    private void ReadAll(SnapshotNormaliser normaliser, PublishedRowReader reader)
    {
        try
        {
            List<Observation> batch = _empty.Take(_stop.Token);
            foreach (Observation observation in normaliser.Read(reader))
            {
                _stop.Token.ThrowIfCancellationRequested();
                batch.Add(observation);
                if (batch.Count == BatchSize)
                {
                    _full.Add(batch, CancellationToken.None);
                    batch = _empty.Take(_stop.Token);
                }
            }

            _full.Add(batch, CancellationToken.None);
        }
        finally
        {
            _full.CompleteAdding();
        }
    }
}
