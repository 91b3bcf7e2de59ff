using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Publish;

namespace Monitoring.Pipeline.Trace;

/// <summary>Reads what an analyst typed: ids as pages print them, or names as people use them.</summary>
internal sealed class TraceQuestionReader(MonitorCatalogue catalogue)
{
    /// <summary>Reads a figure's own id, or an indicator, area, year and perhaps population.</summary>
    /// <exception cref="UsageException">A word is not known; the message suggests what was probably meant.</exception>
    public TraceQuestion Read(IReadOnlyList<string> words, DateTimeOffset? asOf)
    {
        if (words.Count == 1 && OriginId.TryParse(words[0], out OriginId? id))
        {
            return new TraceQuestion(
                IndicatorOf(id!.IndicatorId), AreaOf(id.AreaCode), id.Year, PopulationOf(id.PopulationId), id.TableId, asOf);
        }

        if (words.Count is not (3 or 4))
        {
            throw new UsageException(
                "Expected the id of a figure, or: indicator area year [population]. For example: trace ernstige-eenzaamheid GM0935 2020 65+");
        }

        return new TraceQuestion(
            IndicatorOf(words[0]), AreaOf(words[1]), YearOf(words[2]), words.Count == 4 ? PopulationOf(words[3]) : null, null, asOf);
    }

    // An analyst who compares with the published table knows the column; the catalogue knows what it is called here.
    private string IndicatorOf(string text) =>
        catalogue.Indicators.FirstOrDefault(indicator => Same(indicator.Id, text))?.Id
        ?? catalogue.ColumnMappings.FirstOrDefault(mapping =>
            Same(mapping.Stem, text) || Same(mapping.Stem, LayoutFindings.StemOf(text)))?.IndicatorId
        ?? throw Unknown("indicator", text, catalogue.Indicators.Select(indicator => indicator.Id), "monitor check lists the catalogue's folder; see indicators.csv.");

    private string AreaOf(string text)
    {
        if (AreaCode.TryParse(text, out AreaCode code) && catalogue.Areas.Any(area => area.Code == code))
        {
            return code.Value;
        }

        List<Area> named = [.. catalogue.Areas.Where(area => Same(area.NameNl, text))];
        return named.Count == 1
            ? named[0].Code.Value
            : catalogue.AreaAliases.FirstOrDefault(alias => Same(alias.Alias, text))?.Code.Value
                ?? throw Unknown(
                    "area", text, catalogue.Areas.SelectMany(area => (string[])[area.Code.Value, area.NameNl]),
                    "Give a code such as GM0935 or BU09350303, or a name as in areas.csv.");
    }

    private string PopulationOf(string text) =>
        catalogue.Populations.FirstOrDefault(population => Same(population.Id, text))?.Id
        ?? throw Unknown("population", text, catalogue.Populations.Select(population => population.Id),
            $"Known: {string.Join(", ", catalogue.Populations.Select(population => population.Id))}.");

    private static int YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and <= 2100
            ? year
            : throw new UsageException($"'{text}' is not a year. Expected four digits, such as 2020.");

    private static UsageException Unknown(string what, string text, IEnumerable<string> known, string advice)
    {
        string hint = Spelling.Nearest(text, known) is { } nearest ? $" Was '{nearest}' meant?" : string.Empty;
        return new UsageException($"There is no {what} '{text}'.{hint} {advice}");
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
