using Monitoring.Reports.Model;

namespace Monitoring.Reports.Downloads;

/// <summary>Finds the figures of areas among those of all indicators: what the downloads of an area's page hold.</summary>
/// <param name="origins">The origins of all indicators, in the order of the catalogue.</param>
internal sealed class AreaOrigins(IEnumerable<OriginPage> origins)
{
    private readonly (OriginPage Page, ILookup<string, OriginEntry> Entries)[] _pages =
        [.. origins.Select(page => (page, page.Entries.ToLookup(entry => entry.Area.Code, StringComparer.Ordinal)))];

    /// <summary>
    /// The figures of areas and, of the same tables, years and populations, those of city, region and country; without
    /// the indicators that have none of the areas.
    /// </summary>
    public IEnumerable<OriginPage> Of(IReadOnlyList<string> codes)
    {
        foreach ((OriginPage page, ILookup<string, OriginEntry> entries) in _pages)
        {
            List<OriginEntry> own = [.. codes.SelectMany(code => entries[code])];
            if (own.Count > 0)
            {
                HashSet<(string Table, int Year, string Population)> shown = [.. own.Select(KeyOf)];
                yield return page with
                {
                    Entries =
                    [
                        .. own,
                        .. page.Entries.Where(entry => entry.Area.Kind <= AreaKind.Municipality && shown.Contains(KeyOf(entry))),
                    ],
                };
            }
        }
    }

    private static (string Table, int Year, string Population) KeyOf(OriginEntry entry) =>
        (entry.TableId, entry.Year, entry.Population.Id);
}
