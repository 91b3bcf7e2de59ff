using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>What a report is about.</summary>
/// <param name="Municipality">Code of the municipality.</param>
/// <param name="Country">Code of the country it is compared with.</param>
internal sealed record ReportScope(string Municipality, string Country)
{
    /// <summary>Further areas of the settings: regions, and other codes of the country.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The language that it is written in; the figures are the same in each.</summary>
    public ReportLanguage Language { get; init; } = ReportLanguage.Dutch;

    /// <summary>Where readers may ask; empty when none is set.</summary>
    public string Contact { get; init; } = string.Empty;

    /// <summary>What judgements may do with model estimates.</summary>
    public ModelledPolicy ModelledFigures { get; init; } = ModelledPolicy.Indicative;

    /// <summary>The scope of the settings.</summary>
    public static ReportScope Of(MonitorOptions options) => new(options.Municipality, options.Country)
    {
        Regions = options.RegionCodes,
        Language = ReportLanguageCode.Read(options.Language),
        Contact = options.Contact,
        ModelledFigures = options.ModelledFigures,
    };

    /// <summary>
    /// Every area whose figures a report, or a judgement in it, may need: the municipality with its districts and
    /// neighbourhoods, country and regions, the areas that targets are set for or compared with, and those of area groups.
    /// </summary>
    public IReadOnlyCollection<string> AreaCodes(MonitorCatalogue catalogue)
    {
        HashSet<string> codes = [Municipality, Country, .. Regions];
        foreach (Area area in catalogue.Areas.OrderBy(area => area.Code.Level))
        {
            if (area.Code.Level is AreaLevel.Country or AreaLevel.GgdRegion || IsWithinMunicipality(area, codes))
            {
                _ = codes.Add(area.Code.Value);
            }
        }

        codes.UnionWith(catalogue.AreaGroups.SelectMany(group => group.Codes).Select(code => code.Value));
        codes.UnionWith(catalogue.TargetRules.SelectMany(rule => rule.ScopeAreas));
        codes.UnionWith(catalogue.TargetRules.Select(rule => rule.BenchmarkCode).OfType<string>());
        return codes;
    }

    // Levels come from the country down, so that a parent is in before its children are looked at.
    private static bool IsWithinMunicipality(Area area, HashSet<string> codes) =>
        area.Code.Level is AreaLevel.District or AreaLevel.Neighbourhood
        && area.ParentCode is { } parent
        && codes.Contains(parent.Value);
}
