using System.Runtime.InteropServices;

namespace Monitoring.Pipeline;

/// <summary>Ends the program's work in good order when it is interrupted (130) or asked to stop (143).</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    /// <summary>Starts to listen.</summary>
    public StopSignals()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCode.Interrupted));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCode.Terminated));
    }

    /// <summary>Cancelled at the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>What the shell is told; <see cref="ExitCode.Done"/> while there was no signal.</summary>
    public ExitCode ExitCode { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context, ExitCode exitCode)
    {
        // The run rolls back and writes its record itself; without this the process would end at once.
        context.Cancel = true;
        if (ExitCode == ExitCode.Done)
        {
            ExitCode = exitCode;
            _source.Cancel();
        }
    }
}
