namespace Monitoring.Tests.Sources;

/// <summary>Carries a <see cref="SmallTable"/> into a public test method.</summary>
/// <param name="table">The table.</param>
public sealed class SmallTableCase(object table)
{
    internal SmallTable Table => (SmallTable)table;
}
