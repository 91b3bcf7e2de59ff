namespace Monitoring.Tests.Sources.Loopback;

/// <summary>What the server would answer when nothing goes wrong.</summary>
/// <param name="Body">The bytes as they go over the line.</param>
/// <param name="Encoding">The content encoding; empty when the body is plain.</param>
internal sealed record ServedAnswer(byte[] Body, string Encoding);
