namespace Monitoring.Reports.Model;

/// <summary>The list of areas, and a page for each of them.</summary>
/// <param name="List">The list.</param>
/// <param name="Pages">One page a neighbourhood and district.</param>
/// <param name="Groups">One page an area group.</param>
public sealed record SiteAreas(AreasPage List, IReadOnlyList<AreaPage> Pages, IReadOnlyList<AreaGroupPage> Groups)
{
    /// <summary>A site without areas.</summary>
    public static readonly SiteAreas None = new(new AreasPage([], []), [], []);
}
