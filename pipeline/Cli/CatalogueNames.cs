using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Pipeline.Cli;

/// <summary>Reads what an analyst typed: ids as pages print them, or names as people use them. Nothing is guessed.</summary>
internal sealed class CatalogueNames(MonitorCatalogue catalogue)
{
    /// <summary>The id of an indicator, given by id or by the column of a published table.</summary>
    /// <exception cref="UsageException">It is not known; the message suggests what was probably meant.</exception>
    // An analyst who compares with the published table knows the column; the catalogue knows what it is called here.
    public string IndicatorOf(string text) =>
        catalogue.Indicators.FirstOrDefault(indicator => Same(indicator.Id, text))?.Id
        ?? catalogue.ColumnMappings.FirstOrDefault(mapping =>
            Same(mapping.Stem, text) || Same(mapping.Stem, LayoutFindings.StemOf(text)))?.IndicatorId
        ?? throw Unknown("indicator", text, catalogue.Indicators.Select(indicator => indicator.Id), "monitor check lists the catalogue's folder; see indicators.csv.");

    /// <summary>The code of an area, given by code, exact name or alias.</summary>
    /// <exception cref="UsageException">It is not known, or several areas have that name.</exception>
    public string AreaOf(string text)
    {
        if (AreaCode.TryParse(text, out AreaCode code) && catalogue.Areas.Any(area => area.Code == code))
        {
            return code.Value;
        }

        List<Area> named = [.. catalogue.Areas.Where(area => Same(area.NameNl, text))];
        return named.Count switch
        {
            1 => named[0].Code.Value,
            0 => catalogue.AreaAliases.FirstOrDefault(alias => Same(alias.Alias, text))?.Code.Value
                ?? throw Unknown(
                    "area", text, catalogue.Areas.SelectMany(area => (string[])[area.Code.Value, area.NameNl]),
                    "Give a code such as GM0935 or BU09350303, or a name as in areas.csv."),
            _ => throw new UsageException(
                $"'{text}' is the name of {named.Count.ToString(CultureInfo.InvariantCulture)} areas: {string.Join(", ", named.Select(area => area.Code.Value))}. Give the code of one."),
        };
    }

    /// <summary>The codes of an area, or of all areas of an area group.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public IReadOnlyList<string> AreasOf(string text) => GroupOf(text) is { } group
        ? [.. group.Codes.Select(code => code.Value)]
        : [AreaOf(text)];

    /// <summary>The area group with this id; null when there is none.</summary>
    public AreaGroup? GroupOf(string text) => catalogue.AreaGroups.FirstOrDefault(group => Same(group.Id, text));

    /// <summary>The id of a population.</summary>
    /// <exception cref="UsageException">It is not known.</exception>
    public string PopulationOf(string text) =>
        catalogue.Populations.FirstOrDefault(population => Same(population.Id, text))?.Id
        ?? throw Unknown("population", text, catalogue.Populations.Select(population => population.Id),
            $"Known: {string.Join(", ", catalogue.Populations.Select(population => population.Id))}.");

    private static UsageException Unknown(string what, string text, IEnumerable<string> known, string advice)
    {
        string hint = Spelling.Nearest(text, known) is { } nearest ? $" Was '{nearest}' meant?" : string.Empty;
        return new UsageException($"There is no {what} '{text}'.{hint} {advice}");
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
