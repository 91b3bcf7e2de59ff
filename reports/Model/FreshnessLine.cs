namespace Monitoring.Reports.Model;

/// <summary>How new the figures of a table are against what could be expected on the day of the report.</summary>
/// <param name="TableId">Provider's table id.</param>
/// <param name="Title">Title of the table.</param>
/// <param name="Kind">How its figures came about.</param>
/// <param name="NewestYear">Newest year with a number; null when the table has none.</param>
/// <param name="MeasurementTitle">The measurement that it carries; empty when the catalogue does not say.</param>
/// <param name="Verdict">What follows.</param>
/// <param name="ExpectedYear">The year that the verdict speaks of; null when it speaks of none.</param>
/// <param name="ReplacedBy">Newer edition of the same publication; empty when there is none.</param>
public sealed record FreshnessLine(
    string TableId,
    string Title,
    FigureKind Kind,
    int? NewestYear,
    string MeasurementTitle,
    FreshnessVerdict Verdict,
    int? ExpectedYear,
    string ReplacedBy);
