namespace Monitoring.Pipeline.Catalogue;

/// <summary>How a dropped file writes the year that its figures are about.</summary>
internal enum PeriodDateForm
{
    /// <summary>A year: <c>2024</c>.</summary>
    Year,

    /// <summary>A day: <c>31-10-2024</c>.</summary>
    DayMonthYear,

    /// <summary>A day: <c>2024-10-31</c>.</summary>
    YearMonthDay,
}
