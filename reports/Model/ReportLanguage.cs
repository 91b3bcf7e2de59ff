namespace Monitoring.Reports.Model;

/// <summary>The language that a report is written in; pages and numbers are the same in each.</summary>
public enum ReportLanguage
{
    /// <summary>Dutch, the language of the municipality.</summary>
    Dutch,

    /// <summary>English, on request.</summary>
    English,
}
