namespace Monitoring.Tests.Sources.Files.Hostile;

/// <summary>A malformed file of the campaign.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Name">The name under which it is dropped.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record HostileFile(string Kind, string Name, byte[] Bytes);
