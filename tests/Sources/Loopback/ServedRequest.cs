namespace Monitoring.Tests.Sources.Loopback;

/// <summary>One request as the server saw it.</summary>
/// <param name="At">When it came in, by the server's clock.</param>
/// <param name="Url">Path and query as they stood in the request line.</param>
/// <param name="Table">Id of the table.</param>
/// <param name="Set">The entity set; empty for the service document.</param>
/// <param name="Filter">The filter, decoded; empty when there is none.</param>
/// <param name="Skip">Rows to skip.</param>
/// <param name="Headers">Header lines of interest: User-Agent, Accept and Accept-Encoding.</param>
internal sealed record ServedRequest(
    DateTimeOffset At, string Url, string Table, string Set, string Filter, int Skip, string Headers);
