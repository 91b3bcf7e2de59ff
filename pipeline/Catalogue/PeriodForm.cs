namespace Monitoring.Pipeline.Catalogue;

/// <summary>How a table writes the year of a figure.</summary>
internal enum PeriodForm
{
    /// <summary>A key of StatLine, such as <c>2020JJ00</c>.</summary>
    Key,

    /// <summary>A year, such as <c>2020</c>.</summary>
    Year,

    /// <summary>A day of the year, such as <c>2020-10-31</c>.</summary>
    Date,

    /// <summary>A day of the year as people in the Netherlands write it, such as <c>31-10-2020</c>.</summary>
    DutchDate,
}
