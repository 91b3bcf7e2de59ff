namespace Monitoring.Tests.Sources.Loopback;

/// <summary>Faults for the requests whose address contains a text.</summary>
/// <param name="text">What the address contains.</param>
/// <param name="faults">The faults in turn; null for an answer in good order.</param>
/// <param name="isEndless">True to give the last one for ever.</param>
internal sealed class FaultScript(string text, IReadOnlyList<ServedFault?> faults, bool isEndless)
{
    private int _taken;

    /// <summary>True while there is something for this address.</summary>
    internal bool Matches(string url) =>
        url.Contains(text, StringComparison.Ordinal) && (isEndless || _taken < faults.Count);

    /// <summary>The next one.</summary>
    internal ServedFault? Take() => faults[Math.Min(_taken++, faults.Count - 1)];
}
