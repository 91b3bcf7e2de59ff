namespace Monitoring.Reports.Model;

/// <summary>Two published numbers of one concept that differ: which the monitor follows, why, and how far they are apart.</summary>
/// <param name="IndicatorId">Indicator.</param>
/// <param name="Title">Its title.</param>
/// <param name="AreaName">Area.</param>
/// <param name="Unit">Unit of both numbers.</param>
/// <param name="Used">The side that the monitor follows.</param>
/// <param name="Other">The other side.</param>
/// <param name="Difference">Other minus used.</param>
/// <param name="Reason">Why they differ and why this side is followed; empty when nobody has recorded it.</param>
public sealed record FigureDisagreement(
    string IndicatorId,
    string Title,
    string AreaName,
    string Unit,
    DisagreementSide Used,
    DisagreementSide Other,
    DerivedNumber Difference,
    string Reason);
