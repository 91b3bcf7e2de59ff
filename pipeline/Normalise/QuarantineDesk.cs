using System.Globalization;
using System.Text;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Takes in the rows and cells of one snapshot that cannot be read, and carries out what people decided of them.</summary>
/// <param name="binding">How the table is read.</param>
/// <param name="decisions">What people decided.</param>
internal sealed class QuarantineDesk(TableBinding binding, DecisionsInForce decisions)
{
    /// <summary>Most characters of a text within a reason, which is one line; the text itself stands beside it at greater length.</summary>
    public const int QuotedLength = 80;

    private const double ConfidenceLevel = 0.95;

    // Beyond this a person reads no list any more; the table is another one than we think.
    private const int MaximumRejections = 100_000;

    private readonly List<Rejection> _rejections = [];

    /// <summary>What was taken in so far, decided or open.</summary>
    public IReadOnlyList<Rejection> Rejections => _rejections;

    /// <summary>Takes in a row that cannot be placed.</summary>
    /// <param name="reader">Stands at the row.</param>
    /// <param name="what">Column at fault, and what it would have told.</param>
    /// <param name="words">What is wrong, after the text, and what to do.</param>
    /// <param name="correct">Carries out a correction; false when it cannot be.</param>
    /// <exception cref="SourceLayoutException">There are too many.</exception>
    public void PutRow(
        PublishedRowReader reader,
        (int Column, RejectionSubject Subject) what,
        (string Reason, string Suggestion) words,
        Func<QuarantineDecision, bool> correct) => Put(
        reader,
        (what.Column, what.Subject, CanBeAccepted: false),
        (Encoding.UTF8.GetString(reader.Cell(what.Column)), words.Reason, words.Suggestion),
        decision => decision.Verb == DecisionVerb.Correct && correct(decision));

    /// <summary>Takes in a figure; gives the one that was decided on, null when there is none.</summary>
    /// <param name="reader">Stands at the row.</param>
    /// <param name="column">Column at fault.</param>
    /// <param name="words">The text, what is wrong, and what to do.</param>
    /// <param name="readable">The number as published; null when there is none that can be read.</param>
    /// <exception cref="SourceLayoutException">There are too many.</exception>
    public ObservedValue? PutFigure(
        PublishedRowReader reader, int column, (string Published, string Reason, string Suggestion) words, double? readable)
    {
        ObservedValue? decided = null;
        Put(
            reader,
            (column, RejectionSubject.Figure, readable is not null),
            words,
            decision => (decided = DecidedFigure.Of(decision, readable, MarginsOf(reader, column))) is not null);
        return decided;
    }

    private void Put(
        PublishedRowReader reader,
        (int Column, RejectionSubject Subject, bool CanBeAccepted) what,
        (string Published, string Reason, string Suggestion) words,
        Func<QuarantineDecision, bool> carryOut)
    {
        if (_rejections.Count == MaximumRejections)
        {
            throw TooMany(reader, words.Reason);
        }

        string place = PlaceOf(reader);
        string entry = QuarantineKey.Of(binding.Table.TableId, place, binding.Columns[what.Column].Key, words.Published);
        QuarantineDecision? decision = decisions.On(entry);
        bool isDone = decision is not null && (decision.Verb == DecisionVerb.Reject || carryOut(decision));
        string quoted = Excerpt.Of(words.Published.Trim(), QuotedLength);
        _rejections.Add(new Rejection(
            reader.Locator, what.Column, what.Subject, words.Published, $"'{quoted}' {words.Reason}", words.Suggestion)
        {
            Entry = entry,
            Place = place,
            CanBeAccepted = what.CanBeAccepted,
            Decision = isDone ? decision!.Verb : null,
        });
    }

    private string PlaceOf(PublishedRowReader reader)
    {
        List<string> parts = [];
        for (int column = 0; column < binding.Columns.Count; column++)
        {
            if (binding.Columns[column].Kind != PublishedColumnKind.Topic)
            {
                parts.Add($"{binding.Columns[column].Key}={Encoding.UTF8.GetString(reader.Cell(column)).Trim()}");
            }
        }

        return string.Join("; ", parts);
    }

    private ConfidenceInterval? MarginsOf(PublishedRowReader reader, int column) =>
        reader.HasMargins
        && CellParser.Parse(reader.LowerCell(column), binding.DecimalMark, out double lower) == CellOutcome.Number
        && CellParser.Parse(reader.UpperCell(column), binding.DecimalMark, out double upper) == CellOutcome.Number
            ? new ConfidenceInterval(lower, upper, ConfidenceLevel)
            : null;

    private SourceLayoutException TooMany(PublishedRowReader reader, string reason) => new(
        binding.Table.SourceId,
        $"Table {binding.Table.TableId} has more than {MaximumRejections.ToString(CultureInfo.InvariantCulture)} cells that cannot be read",
        string.Create(CultureInfo.InvariantCulture, $"up to row {reader.Locator.RowNumber}; the last: {reason}"),
        "a table in the layout of the catalogue",
        "Nothing of this snapshot was stored. Compare the table with column_mappings.csv and areas.csv.");
}
