using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>What a report is about.</summary>
/// <param name="Municipality">Code of the municipality.</param>
/// <param name="Country">Code of the country it is compared with.</param>
/// <param name="Language">The language that it is written in.</param>
internal sealed record ReportScope(string Municipality, string Country, ReportLanguage Language);
