using System.Text;

namespace Monitoring.Tests.Sources.Loopback;

/// <summary>A dimension of a generated table.</summary>
/// <param name="Key">Name of the column.</param>
/// <param name="Type">Type in <c>DataProperties</c>.</param>
/// <param name="RawKeys">Codes with their padding.</param>
internal sealed record GeneratedDimension(string Key, string Type, IReadOnlyList<string> RawKeys)
{
    /// <summary>Each code as it stands in a row, with the name of the column before it.</summary>
    internal byte[][] Utf8Members { get; } =
        [.. RawKeys.Select(raw => Encoding.UTF8.GetBytes($",\"{Key}\":\"{raw}\""))];
}
