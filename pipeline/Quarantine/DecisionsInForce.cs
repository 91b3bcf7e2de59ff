using System.Security.Cryptography;
using System.Text;

namespace Monitoring.Pipeline.Quarantine;

/// <summary>The decisions that hold while one retrieval is read.</summary>
/// <param name="byEntry">At most one for each quarantined row or cell.</param>
internal sealed class DecisionsInForce(IReadOnlyDictionary<string, QuarantineDecision> byEntry)
{
    private const int DigestLength = 12;

    /// <summary>None.</summary>
    public static DecisionsInForce None { get; } = new(new Dictionary<string, QuarantineDecision>(StringComparer.Ordinal));

    /// <summary>Digest of what they say; empty without decisions. A retrieval is read again when it moves.</summary>
    public string Digest => byEntry.Count == 0
        ? string.Empty
        : "+" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
            '\n',
            byEntry.Values.OrderBy(decision => decision.Entry, StringComparer.Ordinal)
                .Select(decision => $"{decision.Entry} {decision.Verb} {decision.Replacement}")))))[..DigestLength];

    /// <summary>The decision on a quarantined row or cell; null while it is open.</summary>
    public QuarantineDecision? On(string entry) => byEntry.GetValueOrDefault(entry);
}
