using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>
/// Receives the body of one answer: onto the disk as it comes, and past the scanner without compression.
/// </summary>
/// <param name="request">What was asked.</param>
/// <param name="file">Where the body is stored.</param>
/// <param name="client">The feed, with its limits and errors.</param>
/// <param name="onLink">Told of the link to the next page as soon as it has been read.</param>
internal sealed class FeedBody(FeedRequest request, ReceivedFile file, StatLineClient client, Action<string> onLink)
{
    private const int UsualBuffer = 128 * 1024;
    private const int WorthScanning = 32 * 1024;

    // The longest text of a table is its description, some tens of kilobytes.
    private const int LongestToken = 1024 * 1024;

    private readonly long _limit = client.Options.LargestPageBytes;
    private readonly FeedScanner _scanner = new(request.Members);

    /// <summary>Receives the whole body.</summary>
    /// <param name="network">The body as it comes over the line.</param>
    /// <param name="isCompressed">True when it comes as gzip.</param>
    /// <param name="cancellationToken">Stops the transfer.</param>
    /// <returns>The scanner, with what it found.</returns>
    /// <exception cref="FeedTroubleException">The body is cut off or damaged.</exception>
    /// <exception cref="SourceException">The body is too large, or the archive cannot be written.</exception>
    internal async Task<FeedScanner> ReceiveAsync(
        Stream network, bool isCompressed, CancellationToken cancellationToken)
    {
        await using ReceivingStream received = new(network, file);
        try
        {
            await using Stream plain = isCompressed
                ? new GZipStream(received, CompressionMode.Decompress, leaveOpen: true)
                : received;
            await ScanAsync(plain, received, cancellationToken);
            await DrainAsync(received, cancellationToken);
        }
        catch (Exception exception) when (Trouble(exception) is { } what)
        {
            throw new FeedTroubleException($"{what} after {Bytes(file.Size)}: {exception.Message}", null, exception);
        }

        return _scanner.IsClosed
            ? _scanner
            : throw new FeedTroubleException($"the body ends after {Bytes(file.Size)}, before its JSON closes");
    }

    // The disk is no trouble of this kind: the file reports it as an error of the archive.
    private static string? Trouble(Exception exception) => exception switch
    {
        JsonException => "the body is damaged",
        InvalidDataException => "the gzip body is damaged",
        IOException or HttpRequestException => "the connection was lost",
        _ => null,
    };

    private async Task ScanAsync(Stream plain, ReceivingStream received, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(UsualBuffer);
        try
        {
            int unread = 0;
            int count;
            do
            {
                buffer = WithRoom(buffer, unread);
                int least = Math.Min(WorthScanning, buffer.Length - unread);
                count = await plain.ReadAtLeastAsync(buffer.AsMemory(unread), least, false, cancellationToken);
                file.Digest(buffer.AsSpan(unread, count));
                RequireWithinLimit(Math.Max(file.Size, received.Received));
                unread = Scan(buffer, unread + count);
            }
            while (count > 0);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // Moves what the scanner wants to see again to the front; gives its length.
    private int Scan(byte[] buffer, int length)
    {
        Span<byte> text = buffer.AsSpan(0, length);
        bool isStart = file.Size == length;
        if (isStart && text.TrimStart(" \t\r\n\uFEFF"u8).StartsWith("<"u8))
        {
            throw new FeedTroubleException("the answer is HTML or XML instead of JSON");
        }

        int consumed = _scanner.Scan(text);
        text[consumed..].CopyTo(text);
        if (_scanner.NextLink is { } link)
        {
            onLink(link);
        }

        return length - consumed;
    }

    // A compressed body may end before the transfer does; only its end proves that all of it came.
    private async Task DrainAsync(ReceivingStream received, CancellationToken cancellationToken)
    {
        byte[] rest = new byte[256];
        while (await received.ReadAsync(rest, cancellationToken) > 0)
        {
            RequireWithinLimit(received.Received);
        }
    }

    private byte[] WithRoom(byte[] buffer, int unread)
    {
        if (unread < buffer.Length)
        {
            return buffer;
        }

        if (buffer.Length >= LongestToken)
        {
            throw client.Errors.TooLarge(request, $"one text of the answer is longer than {Bytes(LongestToken)}");
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private void RequireWithinLimit(long size)
    {
        if (size > _limit)
        {
            throw client.Errors.TooLarge(request, $"the answer is longer than {Bytes(_limit)} after decompression");
        }
    }

    private static string Bytes(long count) => FormattableString.Invariant($"{count:N0} bytes");
}
