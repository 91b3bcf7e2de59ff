namespace Monitoring.Reports.Model;

/// <summary>The page for who keeps the monitor running; unlike the report it is about now, and it is never published.</summary>
/// <param name="Now">The moment it is about; all moments of the page are in the schedule's time zone.</param>
/// <param name="MunicipalityName">Name of the municipality.</param>
/// <param name="State">What the schedule is doing.</param>
/// <param name="Runs">The newest runs, newest first.</param>
/// <param name="Sources">How each source ended last.</param>
/// <param name="Tables">How fresh each table is.</param>
public sealed record OperationsPage(
    DateTimeOffset Now,
    string MunicipalityName,
    OperationsState State,
    IReadOnlyList<OperationsRun> Runs,
    IReadOnlyList<OperationsSource> Sources,
    IReadOnlyList<OperationsTable> Tables)
{
    /// <summary>The next moment of the schedule; null when there is none.</summary>
    public DateTimeOffset? NextRun { get; init; }

    /// <summary>The schedule as it is configured, for example <c>30 2 * * * (Europe/Amsterdam)</c>.</summary>
    public string Schedule { get; init; } = "";

    /// <summary>The newest run that ended without a fault; null when none did.</summary>
    public OperationsRun? LastSuccess { get; init; }

    /// <summary>The newest run that stored or published something; null when none did.</summary>
    public OperationsRun? LastChange { get; init; }

    /// <summary>What the newest run checked, in its order.</summary>
    public IReadOnlyList<OperationsCheck> Checks { get; init; } = [];

    /// <summary>Why the record could not be read, in the words of the log; empty when it could.</summary>
    public string Problem { get; init; } = "";

    /// <summary>True when there is a report to look at.</summary>
    public bool HasReport { get; init; }
}
