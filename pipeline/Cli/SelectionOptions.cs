using System.CommandLine;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Cli;

/// <summary>The selectors of the command line; they mean the same for every command that has them.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<string[]> _indicators = new("--indicator")
    {
        Description = "Only these indicators: ids such as ernstige-eenzaamheid. May be repeated.",
        HelpName = "INDICATOR",
    };

    private readonly Option<string[]> _areas = new("--area")
    {
        Description = "Only these areas: codes, exact names, or the id of an area group. May be repeated.",
        HelpName = "AREA",
    };

    private readonly Option<string?> _period = new("--period")
    {
        Description = "Only these reference years: 2024, 2020..2024, 2020.. or ..2024. Default: all.",
        HelpName = "YEARS",
    };

    private readonly Option<string[]> _sources = CommonOptions.Sources();
    private readonly Option<string?> _asOf = CommonOptions.AsOf();

    /// <summary>All of them, for a command to have.</summary>
    public IReadOnlyList<Option> All => [_indicators, _areas, _period, _sources, _asOf];

    /// <summary>Reads them.</summary>
    /// <exception cref="UsageException">A name is not known, a period or day is none; the message says what was expected.</exception>
    public Selection Read(ParseResult parsed, MonitorCatalogue catalogue)
    {
        CatalogueNames names = new(catalogue);
        string[] indicators = parsed.GetValue(_indicators) ?? [];
        string[] areas = parsed.GetValue(_areas) ?? [];
        string[] sources = parsed.GetValue(_sources) ?? [];
        SourceRegistry.RequireKnown(catalogue, sources);
        return new Selection(
            [.. indicators.Select(names.IndicatorOf).Distinct(StringComparer.Ordinal)],
            [.. areas.SelectMany(names.AreasOf).Distinct(StringComparer.Ordinal)],
            [.. areas.Select(names.GroupOf).OfType<AreaGroup>().Select(group => group.Id)],
            parsed.GetValue(_period) is { } period ? YearRange.Read(period) : YearRange.All,
            sources,
            CommonOptions.ReadAsOf(parsed.GetValue(_asOf)))
        {
            Typed =
            [
                .. indicators.Select(text => $"--indicator {text}"),
                .. areas.Select(text => $"--area {text}"),
                .. parsed.GetValue(_period) is { } years ? [$"--period {years}"] : Array.Empty<string>(),
                .. sources.Select(text => $"--source {text}"),
                .. parsed.GetValue(_asOf) is { } day ? [$"--as-of {day}"] : Array.Empty<string>(),
            ],
        };
    }
}
