using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline;

/// <summary>Tells of a run while it goes: each step and check on standard error and in the run's record.</summary>
internal sealed class RunJournal(RunLog log, RunConsole console, TimeProvider clock)
{
    /// <summary>Number of the run.</summary>
    public long RunId => log.RunId;

    /// <summary>Checks that ended as a warning.</summary>
    public int Warnings { get; private set; }

    /// <summary>Does one step and records how it ended.</summary>
    /// <param name="stage">The verb, for example <c>import</c>.</param>
    /// <param name="subject">What it is done to; may be empty.</param>
    /// <param name="action">The work; gives the outcome.</param>
    public StepOutcome Step(string stage, string subject, Func<StepOutcome> action)
    {
        RunStep step = Begin(stage, subject);
        try
        {
            StepOutcome outcome = action();
            End(step, stage, outcome);
            return outcome;
        }
        catch (Exception exception)
        {
            End(step, stage, StepOutcome.Failed(exception.Message));
            throw;
        }
    }

    /// <summary>Does one step that waits for something, and records how it ended.</summary>
    public async Task<StepOutcome> StepAsync(string stage, string subject, Func<Task<StepOutcome>> action)
    {
        RunStep step = Begin(stage, subject);
        try
        {
            StepOutcome outcome = await action();
            End(step, stage, outcome);
            return outcome;
        }
        catch (Exception exception)
        {
            End(step, stage, StepOutcome.Failed(exception.Message));
            throw;
        }
    }

    /// <summary>Records that a check passed.</summary>
    public void Passed(string name, string subject, string detail) => log.Check(name, subject, "pass", detail);

    /// <summary>Records something worth knowing that asks for no action.</summary>
    public void Note(string name, string subject, string detail)
    {
        log.Check(name, subject, "note", detail);
        console.Progress($"  note: {detail}");
    }

    /// <summary>Records something that deserves attention.</summary>
    public void Warn(string name, string subject, string detail)
    {
        Warnings++;
        log.Check(name, subject, "warning", detail);
        console.Warning(detail);
    }

    /// <summary>Records a check that failed.</summary>
    public void Fail(string name, string subject, string detail)
    {
        log.Check(name, subject, "fail", detail);
        console.Error(detail);
    }

    /// <summary>Closes the run's record.</summary>
    public void End(ExitCode exitCode) => log.End((int)exitCode);

    private RunStep Begin(string stage, string subject)
    {
        console.Progress(subject.Length == 0 ? $"{stage} ..." : $"{stage} {subject} ...");
        return log.StartStep(stage, subject);
    }

    private void End(RunStep step, string stage, StepOutcome outcome)
    {
        log.EndStep(step, outcome.Word, outcome.Detail);
        console.Progress(FormattableString.Invariant(
            $"{stage} {outcome.Word}: {outcome.Detail} ({clock.GetElapsedTime(step.StartedAt).TotalMilliseconds:0} ms)"));
    }
}
