namespace Monitoring.Pipeline.Survey;

/// <summary>What a reader should know of an estimated figure, in the words that the archive keeps.</summary>
internal static class SurveyRemarks
{
    private const int FewRespondents = 100;
    private const double WideInterval = 30;

    /// <summary>The remarks, with bars between them; empty for none.</summary>
    /// <param name="estimate">The figure.</param>
    public static string Of(SurveyEstimate estimate) => string.Join('|', All(estimate));

    private static IEnumerable<string> All(SurveyEstimate estimate)
    {
        if (estimate.Response.Valid < FewRespondents)
        {
            yield return "indicatief";
        }

        if (estimate is { Affirmative: not null, Interval: { } interval } && interval.Upper - interval.Lower >= WideInterval)
        {
            yield return "onnauwkeurig";
        }

        if (estimate.Response.Flag != ItemResponseFlag.None)
        {
            yield return estimate.Response.Flag == ItemResponseFlag.Severe ? "zeer veel niet beantwoord" : "veel niet beantwoord";
        }
    }
}
