using Monitoring.Pipeline.Survey;

namespace Monitoring.Pipeline.Inbox;

/// <summary>What came of a dropped file with one respondent a row.</summary>
/// <param name="Release">The figures; null when the same file was read before.</param>
/// <param name="Respondents">Respondents in them.</param>
/// <param name="Unplaced">Respondents left out because their neighbourhood is not known.</param>
/// <param name="HasEarlier">True when the dataset was delivered before.</param>
internal sealed record RespondentOutcome(SurveyRelease? Release, int Respondents, int Unplaced, bool HasEarlier);
