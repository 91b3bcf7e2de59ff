using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Store;

/// <summary>The words for area levels in the database and in machine output.</summary>
internal static class AreaLevelNames
{
    /// <summary>The word for a level.</summary>
    public static string NameOf(AreaLevel level) => level switch
    {
        AreaLevel.Country => "country",
        AreaLevel.GgdRegion => "ggd-region",
        AreaLevel.Municipality => "municipality",
        AreaLevel.District => "district",
        AreaLevel.Neighbourhood => "neighbourhood",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not an area level."),
    };
}
