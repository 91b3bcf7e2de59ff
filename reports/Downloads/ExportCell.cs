using System.Globalization;

namespace Monitoring.Reports.Downloads;

/// <summary>One cell of an export: text, a number, a day, or nothing.</summary>
internal readonly record struct ExportCell
{
    /// <summary>An empty cell.</summary>
    public static ExportCell Empty { get; } = new() { Text = "", Code = "" };

    /// <summary>What people read; empty for a number, a day and an empty cell.</summary>
    public string Text { get; private init; }

    /// <summary>What programs read, the same in every language.</summary>
    public string Code { get; private init; }

    /// <summary>The number; null when it is none.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The day; null when it is none.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>A text that is the same for people and programs.</summary>
    public static ExportCell Of(string text) => new() { Text = text, Code = text };

    /// <summary>A word with the fixed code that programs know it by.</summary>
    public static ExportCell Word(string code, string text) => new() { Text = text, Code = code };

    /// <summary>A number as published; empty for null.</summary>
    public static ExportCell Of(double? number) =>
        number is { } value ? new() { Text = "", Code = "", Number = (decimal)value } : Empty;

    /// <summary>A whole number; empty for null.</summary>
    public static ExportCell Of(int? number) => number is { } value ? new() { Text = "", Code = "", Number = value } : Empty;

    /// <summary>A day.</summary>
    public static ExportCell Of(DateOnly day) => new() { Text = "", Code = "", Day = day };

    /// <summary>Day or number as text with a decimal point; null when it is neither.</summary>
    public string? Plain => Day is { } day
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Number?.ToString(CultureInfo.InvariantCulture);
}
