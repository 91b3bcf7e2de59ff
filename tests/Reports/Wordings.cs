using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Reports;

/// <summary>The words of a report in each language.</summary>
internal static class Wordings
{
    public static readonly ReportWords Dutch = new(ReportLanguage.Dutch);

    public static readonly ReportWords English = new(ReportLanguage.English);
}
