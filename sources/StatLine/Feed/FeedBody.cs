using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.StatLine.Feed;

/// <summary>Receives the body of one answer: onto the disk as it comes, and past the scanner without compression.</summary>
/// <param name="request">What was asked.</param>
/// <param name="limit">Largest body in bytes, counted after decompression.</param>
/// <param name="errors">How errors are said.</param>
internal sealed class FeedBody(FeedRequest request, long limit, FeedErrors errors)
{
    private const int UsualBuffer = 128 * 1024;
    private const int WorthScanning = 32 * 1024;

    // The longest text of a table is its description, some tens of kilobytes.
    private const int LongestToken = 1024 * 1024;

    /// <summary>Receives the whole body.</summary>
    /// <param name="network">The body as it comes over the line.</param>
    /// <param name="isCompressed">True when it comes as gzip.</param>
    /// <param name="file">Where it is stored.</param>
    /// <param name="onLink">Told of the link to the next page as soon as it has been read.</param>
    /// <param name="cancellationToken">Stops the transfer.</param>
    /// <returns>The scanner, with what it found.</returns>
    /// <exception cref="FeedTroubleException">The body is cut off or damaged.</exception>
    /// <exception cref="SourceException">The body is too large, or the archive cannot be written.</exception>
    internal async Task<FeedScanner> ReceiveAsync(
        Stream network,
        bool isCompressed,
        ReceivedFile file,
        Action<string> onLink,
        CancellationToken cancellationToken)
    {
        FeedScanner scanner = new(request.Members);
        await using ReceivingStream received = new(network, file);
        try
        {
            await using Stream plain = isCompressed
                ? new GZipStream(received, CompressionMode.Decompress, leaveOpen: true)
                : received;
            await ScanAsync(plain, received, file, scanner, onLink, cancellationToken);
            await DrainAsync(received, cancellationToken);
        }
        catch (JsonException exception)
        {
            throw new FeedTroubleException(
                $"the body is damaged after {Bytes(file.Size)}: {exception.Message}", null, exception);
        }
        catch (InvalidDataException exception)
        {
            throw new FeedTroubleException($"the gzip body is damaged after {Bytes(file.Size)}", null, exception);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            throw new FeedTroubleException(
                $"the connection was lost after {Bytes(file.Size)}: {exception.Message}", null, exception);
        }

        return scanner.IsClosed
            ? scanner
            : throw new FeedTroubleException($"the body ends after {Bytes(file.Size)}, before its JSON closes");
    }

    private async Task ScanAsync(
        Stream plain,
        ReceivingStream received,
        ReceivedFile file,
        FeedScanner scanner,
        Action<string> onLink,
        CancellationToken cancellationToken)
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
                unread += count;
                RequireNoMarkup(buffer.AsSpan(0, unread), file.Size == unread);
                int consumed = scanner.Scan(buffer.AsSpan(0, unread));
                buffer.AsSpan(consumed, unread - consumed).CopyTo(buffer);
                unread -= consumed;
                if (scanner.NextLink is { } link)
                {
                    onLink(link);
                }
            }
            while (count > 0);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
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
            throw errors.TooLarge(request, $"one text of the answer is longer than {Bytes(LongestToken)}");
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static void RequireNoMarkup(ReadOnlySpan<byte> text, bool isStart)
    {
        if (isStart && text.TrimStart(" \t\r\n\uFEFF"u8).StartsWith("<"u8))
        {
            throw new FeedTroubleException("the answer is HTML or XML instead of JSON");
        }
    }

    private void RequireWithinLimit(long size)
    {
        if (size > limit)
        {
            throw errors.TooLarge(request, $"the answer is longer than {Bytes(limit)} after decompression");
        }
    }

    private static string Bytes(long count) => FormattableString.Invariant($"{count:N0} bytes");
}
