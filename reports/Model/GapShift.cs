namespace Monitoring.Reports.Model;

/// <summary>What became of a gap between two years, and who did it.</summary>
/// <param name="FromYear">First year.</param>
/// <param name="ToYear">Last year.</param>
/// <param name="ByCity">What the gap lost through the city itself, in percentage points; below 0 it grew.</param>
/// <param name="ByCountry">What it lost through the country.</param>
public sealed record GapShift(int FromYear, int ToYear, DerivedNumber ByCity, DerivedNumber ByCountry);
