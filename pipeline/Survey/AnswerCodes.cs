using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Pipeline.Survey;

/// <summary>Reads the answers to one question by its codebook.</summary>
internal sealed class AnswerCodes
{
    private readonly HashSet<string> _yes;
    private readonly HashSet<string> _no;
    private readonly HashSet<string> _missing;
    private readonly HashSet<string> _notAsked;
    private readonly FileNumber _numbers;

    /// <summary>Prepares to read.</summary>
    /// <param name="question">The codebook.</param>
    /// <param name="column">Number of its column in the layout.</param>
    /// <param name="numbers">How the layout writes numbers.</param>
    public AnswerCodes(RespondentQuestion question, int column, FileNumber numbers)
    {
        Question = question;
        Column = column;
        _numbers = numbers;
        _yes = [.. question.Yes];
        _no = [.. question.No];
        _missing = [.. question.Missing];
        _notAsked = [.. question.NotAsked];
    }

    /// <summary>The codebook.</summary>
    public RespondentQuestion Question { get; }

    /// <summary>Number of the column in the layout.</summary>
    public int Column { get; }

    /// <summary>Unit of the indicator: a number outside its range is no answer that the codebook knows.</summary>
    public required string Unit { get; init; }

    /// <summary>What an answer says.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="bytes">The same in UTF-8.</param>
    public Answer Read(string text, ReadOnlySpan<byte> bytes)
    {
        if (_notAsked.Contains(text))
        {
            return Answer.NotAsked;
        }

        if (text.Length == 0 || _missing.Contains(text))
        {
            return Answer.Missing;
        }

        if (Question.IsMean)
        {
            return _numbers.TryParse(bytes, out double number) && UnitRange.Allows(Unit, number) ? Answer.Of(number) : Answer.Unknown;
        }

        return _yes.Contains(text) ? Answer.Of(1) : _no.Contains(text) ? Answer.Of(0) : Answer.Unknown;
    }
}
