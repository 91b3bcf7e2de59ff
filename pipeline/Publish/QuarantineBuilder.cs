using System.Globalization;
using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the page about rows and cells that could not be read.</summary>
/// <param name="context">What pages are made from.</param>
/// <param name="facts">What is in quarantine, and what was decided of it.</param>
internal sealed class QuarantineBuilder(PageContext context, DeliveryFacts facts)
{
    // More than anybody puts right by hand; the command line has the rest.
    private const int MostEntries = 10_000;
    private const int MostText = 60;

    /// <summary>The page.</summary>
    public QuarantinePage Build()
    {
        Dictionary<(string, string, string), DecisionRow> newest = [];
        foreach (DecisionRow decision in facts.Decisions)
        {
            newest[(decision.Source, decision.Dataset, decision.Entry)] = decision;
        }

        return new QuarantinePage(
            [
                .. facts.Quarantine
                    .OrderBy(row => row.IsOpen ? 0 : 1)
                    .Take(MostEntries)
                    .Select(row => Entry(row, newest.GetValueOrDefault((row.Source, row.Dataset, row.Entry)))),
            ],
            Count("open", facts.Quarantine.Count(row => row.IsOpen), "rows and cells of the newest retrievals that wait for a decision"),
            Count("decided", facts.Quarantine.Count(row => !row.IsOpen), "rows and cells of the newest retrievals that a decision was carried out on"));
    }

    private QuarantineEntry Entry(QuarantineRow row, DecisionRow? decision)
    {
        string reason = QuarantineReasons.WithoutText(row);
        bool isShown = MayShowText(row);
        return new QuarantineEntry(
            row.Entry,
            row.Dataset,
            new QuarantinePlace($"{row.Snapshot}/{row.File}", row.RowNumber, row.Column),
            isShown ? Excerpt.Of(row.Published.Trim(), MostText) : null,
            QuarantineReasons.Of(reason),
            row.IsOpen)
        {
            PlainReason = reason,
            Candidate = isShown ? QuarantineReasons.CandidateOf(row.Suggestion) : string.Empty,
            Decision = decision is null ? null : Note(decision, isShown),
        };
    }

    private static QuarantineNote Note(DecisionRow decision, bool isShown) => new(
        Enum.Parse<QuarantineVerb>(decision.Verb),
        isShown ? decision.Replacement : string.Empty,
        decision.DecidedBy,
        decision.Why,
        DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(decision.DecidedAt).UtcDateTime),
        decision.Until is null ? null : DateOnly.ParseExact(decision.Until, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    // A figure in a supplier's file was never held against the supplier's minimum when it could not be read; a name or code
    // is no figure. What was made from answers of respondents is not quoted at all.
    private bool MayShowText(QuarantineRow row) =>
        context.Catalogue.DroppedFiles.LayoutOf(row.TableId) is null
        || (!context.Catalogue.DroppedFiles.IsOfRespondents(row.TableId)
            && Enum.Parse<RejectionSubject>(row.Subject) != RejectionSubject.Figure);

    private DerivedNumber Count(string what, int count, string rule) => context.Derived.Computed($"count/quarantine/{what}", count, rule, []);
}
