using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Tells the reasons of quarantined rows apart, so that a page can give them in the words of its language.</summary>
internal static class QuarantineReasons
{
    private static readonly (string Beginning, QuarantineReason Reason)[] _known =
    [
        ("is not an area of the ", QuarantineReason.UnknownArea),
        ("is not a population of this table", QuarantineReason.UnknownPopulation),
        ("is not a whole year", QuarantineReason.NoYear),
        ("is not the year of this table", QuarantineReason.OtherYear),
        ("is not the unit of ", QuarantineReason.OtherUnit),
        ("is outside 0 to 100 ", QuarantineReason.OutsideRange),
        ("is not a number of respondents", QuarantineReason.NoRespondents),
        ("is not a number with a decimal ", QuarantineReason.NoNumber),
        ("is no number as the layout writes it", QuarantineReason.NoNumber),
        ("has a margin that is not a number", QuarantineReason.UnreadableMargin),
        ("lies outside its own margins", QuarantineReason.OutsideMargins),
        ("has a number of respondents that is no whole number", QuarantineReason.NoRespondents),
        ("has a weighted base that is no number", QuarantineReason.NoWeights),
    ];

    /// <summary>The reason behind a text without the quotation that it begins with.</summary>
    public static QuarantineReason Of(string reason) =>
        _known.FirstOrDefault(pair => reason.StartsWith(pair.Beginning, StringComparison.Ordinal)).Reason;

    /// <summary>The reason of a row, without the text that it quotes.</summary>
    public static string WithoutText(QuarantineRow row)
    {
        string quoted = $"'{Excerpt.Of(row.Published.Trim(), QuarantineDesk.QuotedLength)}' ";
        return row.Reason.StartsWith(quoted, StringComparison.Ordinal) ? row.Reason[quoted.Length..] : row.Reason;
    }

    /// <summary>The area that a suggestion names; empty when it names none.</summary>
    public static string CandidateOf(string suggestion)
    {
        const string Before = "Was ";
        int end = suggestion.IndexOf(" meant?", StringComparison.Ordinal);
        return suggestion.StartsWith(Before, StringComparison.Ordinal) && end > 0 ? suggestion[Before.Length..end] : string.Empty;
    }
}
