namespace Monitoring.Pipeline.Cli;

/// <summary>What every command works with.</summary>
/// <param name="Console">Where it speaks.</param>
/// <param name="Clock">The time.</param>
/// <param name="Stop">Signals to end.</param>
internal sealed record CommandContext(RunConsole Console, TimeProvider Clock, StopSignals Stop);
