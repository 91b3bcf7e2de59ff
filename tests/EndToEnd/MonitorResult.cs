namespace Monitoring.Tests.EndToEnd;

/// <summary>How a run of the program ended.</summary>
internal sealed record MonitorResult(int ExitCode, string Output, string Error);
