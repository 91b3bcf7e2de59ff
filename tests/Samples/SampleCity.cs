using Monitoring.Pipeline.Domain;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Samples;

/// <summary>Respondents of made-up surveys in each neighbourhood of the catalogue: hundreds in most, a handful in some.</summary>
internal static class SampleCity
{
    private const int EveryOneIsSmall = 9;

    /// <summary>All neighbourhoods, in the order of the catalogue.</summary>
    /// <param name="random">Decides the numbers.</param>
    /// <param name="mostRespondents">The largest number in one neighbourhood.</param>
    public static IReadOnlyList<SampleNeighbourhood> Neighbourhoods(SampleRandom random, int mostRespondents) =>
    [
        .. TestCatalogue.Shipped.Areas
            .Where(area => area.Code.Level == AreaLevel.Neighbourhood)
            .Select((area, index) => Of(area.Code, area.ParentCode!.Value, index, random, mostRespondents)),
    ];

    private static SampleNeighbourhood Of(AreaCode code, AreaCode district, int index, SampleRandom random, int mostRespondents)
    {
        bool isSmall = index % EveryOneIsSmall == EveryOneIsSmall - 1;
        int respondents = isSmall ? random.Whole(0, 40) : random.Whole(mostRespondents / 3, mostRespondents);
        int older = random.Successes(respondents, 0.3);
        return new SampleNeighbourhood(code, district, respondents - older, older, random.Normal());
    }
}
