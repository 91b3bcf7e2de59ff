using System.Globalization;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>Stored figures in English words and invariant numbers, for the command line.</summary>
internal static class FigureWords
{
    /// <summary>The number with its unit, or why there is none.</summary>
    public static string Of(FigureRow row, string unit, int decimals)
    {
        if (row.Value is not { } value)
        {
            return row.WithheldBy is { } table
                ? $"withheld, because table {table} (newer) publishes no value for this area"
                : ReasonOf((MissingReason)row.MissingReasonId!.Value);
        }

        string format = "F" + decimals.ToString(CultureInfo.InvariantCulture);
        string number = value.ToString(format, CultureInfo.InvariantCulture);
        string interval = row is { Lower: { } lower, Upper: { } upper }
            ? $" (95% interval {lower.ToString(format, CultureInfo.InvariantCulture)} to {upper.ToString(format, CultureInfo.InvariantCulture)})"
            : string.Empty;
        return $"{number} {unit}{interval}";
    }

    /// <summary>Why there is no number.</summary>
    public static string ReasonOf(MissingReason reason) => reason switch
    {
        MissingReason.NotPublished => "no value published (unknown, not reliable enough, or secret)",
        MissingReason.Confidential => "confidential",
        MissingReason.Impossible => "cannot occur",
        MissingReason.NotAsked => "not asked in that year",
        MissingReason.NotApplicable => "not asked for that population",
        MissingReason.Suppressed => "withheld by the monitor's own rules",
        MissingReason.WithheldByNewerEdition => "withheld, because a newer edition of the table publishes no value",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a missing reason."),
    };

    /// <summary>How a figure came about.</summary>
    public static string KindOf(EstimateKind kind, bool hasInterval)
    {
        string words = kind switch
        {
            EstimateKind.Surveyed => "surveyed",
            EstimateKind.Modelled => "modelled",
            EstimateKind.Registered => "registered",
            EstimateKind.SelfSelected => "self-selected respondents",
            EstimateKind.Synthetic => "fictitious example data",
            EstimateKind.Quoted => "printed in a document",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an estimate kind."),
        };
        return hasInterval ? words : words + ", no margins at the source";
    }

    /// <summary>A moment in UTC.</summary>
    public static string Moment(long unixSeconds) =>
        DateTimeOffset.FromUnixTimeSeconds(unixSeconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
