using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Publish;

namespace Monitoring.Pipeline.Trace;

/// <summary>Reads which figure an analyst asks for: an id as pages print it, or words as people use them.</summary>
internal sealed class TraceQuestionReader(MonitorCatalogue catalogue)
{
    private readonly CatalogueNames _names = new(catalogue);

    /// <summary>Reads a figure's own id, or an indicator, area, year and perhaps population.</summary>
    /// <exception cref="UsageException">A word is not known; the message suggests what was probably meant.</exception>
    public TraceQuestion Read(IReadOnlyList<string> words, DateTimeOffset? asOf)
    {
        if (words.Count == 1 && OriginId.TryParse(words[0], out OriginId? id))
        {
            return new TraceQuestion(
                _names.IndicatorOf(id!.IndicatorId), _names.AreaOf(id.AreaCode), id.Year, _names.PopulationOf(id.PopulationId), id.TableId, asOf);
        }

        if (words.Count is not (3 or 4))
        {
            throw new UsageException(
                "Expected the id of a figure, or: indicator area year [population]. For example: trace ernstige-eenzaamheid GM0935 2020 65+");
        }

        return new TraceQuestion(
            _names.IndicatorOf(words[0]),
            _names.AreaOf(words[1]),
            YearOf(words[2]),
            words.Count == 4 ? _names.PopulationOf(words[3]) : null,
            null,
            asOf);
    }

    private static int YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and <= 2100
            ? year
            : throw new UsageException($"'{text}' is not a year. Expected four digits, such as 2020.");
}
