using Monitoring.Pipeline;
using Monitoring.Pipeline.Cli;

using StopSignals stop = new();
return await MonitorCommandLine.RunAsync(
    args, new CommandContext(new RunConsole(Console.Out, Console.Error), TimeProvider.System, stop));
