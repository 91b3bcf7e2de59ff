namespace Monitoring.Reports.Model;

/// <summary>The newest retrieval of a dataset.</summary>
/// <param name="Dataset">Table id, or table id and the name of a selection.</param>
/// <param name="RetrievedOn">Day of retrieval.</param>
/// <param name="AgeDays">Days from then to the day of the report.</param>
/// <param name="IsPromoted">False when it was held back and an older one is live.</param>
/// <param name="IsReconstructed">True when a part of it was written afterwards.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="Rejected">Rows and cells in quarantine.</param>
public sealed record DeliveryLine(
    string Dataset, DateOnly RetrievedOn, DerivedNumber AgeDays, bool IsPromoted, bool IsReconstructed, DerivedNumber Rows, DerivedNumber Rejected);
