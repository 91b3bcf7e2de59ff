using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Publish;

/// <summary>The name of one figure, printed with it on every page and understood by <c>monitor trace</c>.</summary>
/// <param name="IndicatorId">Indicator.</param>
/// <param name="AreaCode">Area.</param>
/// <param name="Year">Reference year.</param>
/// <param name="PopulationId">Population.</param>
/// <param name="TableId">Vintage.</param>
internal sealed record OriginId(string IndicatorId, string AreaCode, int Year, string PopulationId, string TableId)
{
    private const int Parts = 5;

    /// <summary>The name of a stored figure.</summary>
    public static OriginId Of(FigureRow row) =>
        new(row.Indicator, row.AreaCode, (int)row.ReferenceYear, row.Population, row.TableId);

    /// <summary>Reads a name as pages print it; false when the text is not one.</summary>
    public static bool TryParse(string text, out OriginId? id)
    {
        string[] parts = text.Split('/');
        id = parts.Length == Parts && int.TryParse(
                parts[2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year)
            ? new OriginId(parts[0], parts[1], year, parts[3], parts[4])
            : null;
        return id is not null;
    }

    /// <summary>For example <c>ernstige-eenzaamheid/GM0935/2020/18+/50090NED</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{IndicatorId}/{AreaCode}/{Year}/{PopulationId}/{TableId}");
}
