namespace Monitoring.Sources.Files.Packed;

/// <summary>A part of an inspected package.</summary>
/// <param name="Name">Its name, which is never used as a path.</param>
/// <param name="Length">Its true length, unpacked, in bytes.</param>
internal readonly record struct ZipPart(string Name, long Length);
