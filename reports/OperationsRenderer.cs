using System.Security.Cryptography;
using System.Text;
using Monitoring.Reports.Charts;
using Monitoring.Reports.Model;
using Monitoring.Reports.Pages;
using Monitoring.Reports.Text;

namespace Monitoring.Reports;

/// <summary>Renders the pages that the resident program shows beside the report, in Dutch.</summary>
public static class OperationsRenderer
{
    /// <summary>Address of the operations page.</summary>
    public const string PagePath = "/beheer";

    /// <summary>Address of the style sheet of these pages, which must be there also when there is no report.</summary>
    public const string StylePath = "/beheer.css";

    private static readonly ReportWords _words = new(ReportLanguage.Dutch);

    /// <summary>The style sheet: the report's own, with what only these pages need.</summary>
    public static string StyleSheet { get; } = ChartStyle.Embedded("site.css") + ChartStyle.Embedded("operations.css");

    /// <summary>Lower-case hexadecimal SHA-256 of the style sheet.</summary>
    public static string StyleDigest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StyleSheet)));

    /// <summary>Answer to a request for another host name.</summary>
    public static string OtherHost => _words.Operations.OtherHost;

    /// <summary>Answer to a request that is not a reading one.</summary>
    public static string OnlyReading => _words.Operations.OnlyReading;

    /// <summary>Answer when the program failed.</summary>
    public static string Problem => _words.Operations.Problem;

    /// <summary>The operations page.</summary>
    public static Task<string> RenderAsync(OperationsPage page) =>
        PageAsync<OperationsDocument>((nameof(OperationsDocument.Page), page));

    /// <summary>The page instead of a report that is not there yet.</summary>
    public static Task<string> NoReportAsync() => MessageAsync(_words.Operations.NoReportHeading, _words.Operations.NoReport);

    /// <summary>The page instead of one that is not as it was published.</summary>
    public static Task<string> DamagedAsync() => MessageAsync(_words.Operations.DamagedHeading, _words.Operations.Damaged);

    /// <summary>The page for an address that the report does not have.</summary>
    public static Task<string> UnknownAsync() => MessageAsync(_words.Operations.UnknownHeading, _words.Operations.Unknown);

    private static Task<string> MessageAsync(string heading, string message) => PageAsync<OperationsMessage>(
        (nameof(OperationsMessage.Heading), heading), (nameof(OperationsMessage.Message), message));

    private static async Task<string> PageAsync<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : Microsoft.AspNetCore.Components.IComponent
    {
        await using PageRenderer renderer = new(_words);
        return await renderer.RenderAsync<TComponent>(parameters);
    }
}
