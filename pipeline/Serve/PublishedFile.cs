namespace Monitoring.Pipeline.Serve;

/// <summary>What there is at an address of the site.</summary>
/// <param name="Kind">Whether there is a file.</param>
/// <param name="Digest">SHA-256 of the file, lower-case hexadecimal; empty without one.</param>
/// <param name="Content">Its bytes; empty without one.</param>
internal sealed record PublishedFile(PublishedFileKind Kind, string Digest, ReadOnlyMemory<byte> Content)
{
    /// <summary>An answer without a file.</summary>
    public static PublishedFile None(PublishedFileKind kind) => new(kind, string.Empty, default);
}
