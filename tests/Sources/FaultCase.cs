using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Sources;

/// <summary>Carries a fault into a public test method.</summary>
/// <param name="name">What the fault is, for the name of the test.</param>
/// <param name="fault">The fault.</param>
public sealed class FaultCase(string name, object fault)
{
    internal ServedFault Fault => (ServedFault)fault;

    /// <inheritdoc/>
    public override string ToString() => name;
}
