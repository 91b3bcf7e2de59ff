namespace Monitoring.Pipeline.Disclosure;

/// <summary>How precisely numbers about people are shown. It never takes the place of hiding.</summary>
internal static class PublishedRounding
{
    private const int Step = 5;
    private const int FewRespondents = 100;
    private const int ManyRespondents = 1000;

    /// <summary>A count of people to the nearest multiple of five, half upwards; totals are rounded by themselves.</summary>
    public static long ToFive(long count) => (long)Math.Round((double)count / Step, MidpointRounding.AwayFromZero) * Step;

    /// <summary>True for the counts that round to 0 and are not: these are shown as "0–2", never as 0.</summary>
    public static bool IsSmall(long count) => count > 0 && ToFive(count) == 0;

    /// <summary>Largest number of decimals of a surveyed percentage: none below 100 respondents, one up to 999 only beside an interval.</summary>
    /// <param name="respondents">Unweighted respondents.</param>
    /// <param name="hasInterval">True when the interval stands beside it.</param>
    /// <param name="wanted">Decimals of the indicator.</param>
    public static int Decimals(long respondents, bool hasInterval, int wanted) => respondents switch
    {
        < FewRespondents => 0,
        < ManyRespondents => hasInterval ? Math.Min(1, wanted) : 0,
        _ => wanted,
    };
}
