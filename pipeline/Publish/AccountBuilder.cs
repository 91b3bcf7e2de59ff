using System.Security.Cryptography;
using System.Text;
using Monitoring.Pipeline.Domain;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the page that accounts for the report.</summary>
internal static class AccountBuilder
{
    private const int ShownDigestLength = 16;

    /// <summary>The page.</summary>
    /// <param name="state">What the report is made from.</param>
    /// <param name="frame">What every page carries; its sources are those in use.</param>
    /// <param name="contact">Where a reader may ask; empty when none is set.</param>
    public static AccountPage Build(ReportState state, SiteFrame frame, string contact) => new(
        StateDigest(state, frame),
        ProgramVersion.Text,
        contact,
        [
            .. state.Figures.All
                .Where(row => row.Value is not null)
                .Select(row => (EstimateKind)row.EstimateKindId)
                .Distinct()
                .Order()
                .Select(Labels.KindOf),
        ]);

    // No run number and no clock: the same input has the same digest, whenever and however often it is processed.
    private static string StateDigest(ReportState state, SiteFrame frame)
    {
        StringBuilder input = new(state.Catalogue.Fingerprint);
        foreach (SourceCitation source in frame.Sources)
        {
            input.Append('\n').Append(source.SnapshotPath).Append(' ').Append(source.ContentDigest);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input.ToString())))[..ShownDigestLength];
    }
}
