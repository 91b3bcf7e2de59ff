using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>What the operations page says about runs, sources and checks.</summary>
internal sealed class OperationsSentences(ReportLanguage language)
{
    private readonly OperationsTimes _times = new(language);
    private readonly ReportNumbers _numbers = new(language);

    public string Moment(DateTimeOffset now) => language.Of("Stand van ", "As of ") + _times.Time(now) + ".";

    public string Time(DateTimeOffset? moment) => moment is { } known ? _times.Time(known) : NotPlanned;

    public string Ago(DateTimeOffset moment, DateTimeOffset now) => _times.Ago(moment, now);

    public string AgoOrNever(DateTimeOffset? moment, DateTimeOffset now) => moment is { } known ? _times.Ago(known, now) : language.Of("nog nooit", "never yet");

    public string Duration(TimeSpan duration) => _times.Duration(duration);

    public string In(DateTimeOffset moment, DateTimeOffset now) => _times.In(moment, now);

    public string NotPlanned => language.Of("niet gepland", "not planned");

    public string State(OperationsPage page) => page.State.Kind switch
    {
        OperationsStateKind.Idle => language.Of("In rust. Er loopt geen verwerking.", "Idle. Nothing is running."),
        OperationsStateKind.Running => language.Of(
            $"Bezig: de verwerking begon {_times.Ago(page.State.Since, page.Now)}.", $"Busy: the run began {_times.Ago(page.State.Since, page.Now)}."),
        OperationsStateKind.OtherRun => language.Of(
            "Een ander programma werkt nu met de gegevens.", "Another program is working with the data now."),
        OperationsStateKind.WaitingForOther => language.Of(
            $"Wacht: een ander programma werkt met de gegevens. De verwerking volgt zodra dat klaar is; ze wacht sinds {_times.Time(page.State.Since)}.",
            $"Waiting: another program is working with the data. The run follows when that ends; it has waited since {_times.Time(page.State.Since)}."),
        OperationsStateKind.WaitingForRetry => language.Of(
            $"Wacht: geen enkele bron was te bereiken. Nieuwe poging: {Time(page.State.Until)}.",
            $"Waiting: no source could be reached. Next attempt: {Time(page.State.Until)}."),
        OperationsStateKind.InTrouble => language.Of(
            $"De verwerking kon niet beginnen of niet worden vastgelegd. Kijk in het logboek. Nieuwe poging: {Time(page.State.Until)}.",
            $"The run could not begin or not be recorded. See the log. Next attempt: {Time(page.State.Until)}."),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.State.Kind, "Every state needs its words."),
    };

    public string Outcome(OperationsOutcome outcome) => outcome switch
    {
        OperationsOutcome.Done => language.Of("zonder fouten", "without faults"),
        OperationsOutcome.Partly => language.Of("deels gelukt", "partly done"),
        OperationsOutcome.Unavailable => language.Of("geen bron bereikbaar", "no source reachable"),
        OperationsOutcome.Blocked => language.Of("publicatie tegengehouden", "publication held back"),
        OperationsOutcome.Misconfigured => language.Of("instellingen of catalogus onjuist", "settings or catalogue wrong"),
        OperationsOutcome.Stopped => language.Of("op verzoek gestopt", "stopped on request"),
        OperationsOutcome.Failed => language.Of("mislukt", "failed"),
        OperationsOutcome.Running => language.Of("bezig", "running"),
        OperationsOutcome.CutOff => language.Of("afgebroken", "cut off"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Every outcome needs its words."),
    };

    public static string RunClass(OperationsOutcome outcome) => outcome switch
    {
        OperationsOutcome.Done => "outcome-good",
        OperationsOutcome.Running or OperationsOutcome.Stopped => "outcome-open",
        _ => "outcome-attention",
    };

    public string RunWhat(OperationsRun run)
    {
        string took = run.Duration is { } duration ? language.Of(", duurde ", ", took ") + _times.Duration(duration) : "";
        return FormattableString.Invariant($"{language.Of("Nummer", "Number")} {run.Number}, ") + Reason(run) + took + ".";
    }

    public string SourceOutcome(OperationsSourceOutcome outcome) => outcome switch
    {
        OperationsSourceOutcome.Stored => language.Of("nieuwe gegevens opgeslagen", "new data stored"),
        OperationsSourceOutcome.Unchanged => language.Of("niets nieuws", "nothing new"),
        OperationsSourceOutcome.Partly => language.Of("deels mislukt", "failed in part"),
        OperationsSourceOutcome.Failed => language.Of("mislukt, laatste goede cijfers blijven", "failed, last good figures stay"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Every outcome needs its words."),
    };

    public static string SourceClass(OperationsSourceOutcome outcome) =>
        outcome is OperationsSourceOutcome.Failed or OperationsSourceOutcome.Partly ? "outcome-attention" : "outcome-good";

    public string SourceLine(OperationsSource source) => SourceOutcome(source.Outcome) + ", " + _times.Duration(source.Duration);

    public string TableCondition(OperationsTable table) => (table.IsHeld, table.Quarantined) switch
    {
        (true, _) => language.Of("tegengehouden: te veel onleesbaar", "held back: too much is unreadable"),
        (false, 0) => language.Of("in gebruik", "in use"),
        _ => language.Of(
            $"in gebruik; {_numbers.Count((int)table.Quarantined)} in quarantaine", $"in use; {_numbers.Count((int)table.Quarantined)} in quarantine"),
    };

    public string CheckOutcome(OperationsCheckOutcome outcome) => outcome switch
    {
        OperationsCheckOutcome.Passed => language.Of("in orde", "in order"),
        OperationsCheckOutcome.Note => language.Of("opmerking", "note"),
        OperationsCheckOutcome.Warning => language.Of("let op", "attention"),
        OperationsCheckOutcome.Failed => language.Of("niet in orde", "not in order"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Every outcome needs its words."),
    };

    public string CheckCounts(IReadOnlyList<OperationsCheck> checks)
    {
        int troubles = checks.Count(check => check.Outcome is OperationsCheckOutcome.Warning or OperationsCheckOutcome.Failed);
        string all = _numbers.Count(checks.Count);
        string some = _numbers.Count(troubles);
        return checks.Count == 0
            ? language.Of("De laatste verwerking legde geen controles vast.", "The last run recorded no checks.")
            : troubles == 0
                ? language.Of($"Controles: {all}. Niets vraagt aandacht.", $"Checks: {all}. Nothing needs attention.")
                : language.Of($"Controles: {all}. Aandacht vragen: {some}.", $"Checks: {all}. Needing attention: {some}.");
    }

    private string Reason(OperationsRun run) => run.Reason switch
    {
        OperationsReason.Command => language.Of($"opdracht monitor {run.Command}", $"command monitor {run.Command}"),
        OperationsReason.Schedule => language.Of("volgens het schema", "by the schedule"),
        OperationsReason.CatchUp => language.Of($"ingehaald voor {Time(run.DueAt)}", $"catching up for {Time(run.DueAt)}"),
        OperationsReason.Retry => language.Of($"nieuwe poging voor {Time(run.DueAt)}", $"another attempt for {Time(run.DueAt)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(run), run.Reason, "Every reason needs its words."),
    };
}
