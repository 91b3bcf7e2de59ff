namespace Monitoring.Tests.Samples;

/// <summary>Respondents, and those among them with the answer.</summary>
/// <param name="Respondents">All.</param>
/// <param name="Yes">Those with the answer.</param>
internal readonly record struct SampleCount(int Respondents, int Yes)
{
    public static SampleCount operator +(SampleCount one, SampleCount other) =>
        new(one.Respondents + other.Respondents, one.Yes + other.Yes);
}
