namespace Monitoring.Pipeline.Catalogue;

/// <summary>How an indicator follows from what respondents answered to one question: the codebook of a file.</summary>
/// <remarks>Codes that are in none of the lists refuse the file: nobody knows what they say.</remarks>
/// <param name="TableId">The dataset; its layout has one respondent a row.</param>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Column">Title of the question's column.</param>
/// <param name="Yes">Codes that a percentage counts; empty when the answers are numbers of which the mean is taken.</param>
/// <param name="No">Other valid codes; empty for a mean.</param>
/// <param name="Missing">Codes of those who were asked and gave no valid answer; a blank cell is always one of them.</param>
/// <param name="NotAsked">Codes of those who were not asked, who count nowhere.</param>
internal sealed record RespondentQuestion(
    string TableId,
    string IndicatorId,
    string Column,
    IReadOnlyList<string> Yes,
    IReadOnlyList<string> No,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> NotAsked)
{
    /// <summary>True when the answers are numbers.</summary>
    public bool IsMean => Yes.Count == 0;

    /// <summary>Every code with a meaning.</summary>
    public IEnumerable<string> Codes => Yes.Concat(No).Concat(Missing).Concat(NotAsked);
}
