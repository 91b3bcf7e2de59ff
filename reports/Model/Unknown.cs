namespace Monitoring.Reports.Model;

/// <summary>One thing the monitor does not know, with the names concerned.</summary>
/// <param name="Kind">What is not known.</param>
/// <param name="Subjects">Names concerned, in catalogue order.</param>
/// <param name="Year">Year it is about; null when it is not about one year.</param>
public sealed record Unknown(UnknownKind Kind, IReadOnlyList<string> Subjects, int? Year = null);
