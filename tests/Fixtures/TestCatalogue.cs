using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Fixtures;

/// <summary>The shipped catalogue, whole or cut down to a few indicators.</summary>
internal static class TestCatalogue
{
    private static readonly Lazy<MonitorCatalogue> _shipped = new(() =>
        CatalogueReader.Read(Repository.Folder("pipeline", "Catalogue")).Catalogue
        ?? throw new InvalidOperationException("The shipped catalogue has errors."));

    public static MonitorCatalogue Shipped => _shipped.Value;

    /// <summary>Smoking, severe loneliness, and cycling to work, which is asked of people from 18 to 64 in 2012 and 2016.</summary>
    public static MonitorCatalogue Small { get; } = Only("roken", "ernstige-eenzaamheid", "fietsen-naar-werk");

    public static SourceTable Table => Shipped.SourceTables[0];

    public static MonitorCatalogue Only(params string[] indicators) => Shipped with
    {
        Indicators = [.. Shipped.Indicators.Where(indicator => indicators.Contains(indicator.Id, StringComparer.Ordinal))],
        ColumnMappings =
        [
            .. Shipped.ColumnMappings.Where(mapping => indicators.Contains(mapping.IndicatorId, StringComparer.Ordinal)),
        ],
    };

    public static Indicator Indicator(string id) =>
        Shipped.Indicators.Single(indicator => indicator.Id.Equals(id, StringComparison.Ordinal));

    public static Area Area(string code) =>
        Shipped.Areas.Single(area => area.Code.Value.Equals(code, StringComparison.Ordinal));

    public static Population Population(string id) =>
        Shipped.Populations.Single(population => population.Id.Equals(id, StringComparison.Ordinal));
}
