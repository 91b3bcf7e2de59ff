namespace Monitoring.Pipeline.Cli;

/// <summary>The command or a setting is wrong; the message says what was expected.</summary>
internal sealed class UsageException(string message) : Exception(message);
