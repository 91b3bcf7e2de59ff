namespace Monitoring.Reports.Model;

/// <summary>What every page carries in head and foot.</summary>
/// <param name="MunicipalityName">For example "Maastricht".</param>
/// <param name="DataDate">Newest retrieval among the figures shown: the date of the report.</param>
/// <param name="CatalogueVersion">Short digest of the catalogue the pages were made with.</param>
/// <param name="Sources">Sources to cite in the foot.</param>
/// <param name="Language">The language that all text of the model is in, and that of the pages.</param>
public sealed record SiteFrame(
    string MunicipalityName,
    DateOnly DataDate,
    string CatalogueVersion,
    IReadOnlyList<SourceCitation> Sources,
    ReportLanguage Language = ReportLanguage.Dutch);
