using System.CommandLine;
using System.Globalization;
using Monitoring.Pipeline.Publish;

namespace Monitoring.Pipeline.Cli;

/// <summary>Options that mean the same for every command that has them.</summary>
internal static class CommonOptions
{
    /// <summary>What <c>--dataset</c> names.</summary>
    public const string DatasetDescription =
        "A dataset: a table id, or a table id, a point and a name for the selection, such as 85563NED.overgewicht. For import: what --file is.";

    /// <summary><c>--db</c>.</summary>
    public static Option<string?> Database() => Path("--db", "PATH", "The database file. Default: the configured one.");

    /// <summary>An option that names a file or folder.</summary>
    public static Option<string?> Path(string name, string helpName, string description)
    {
        Option<string?> option = new(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: string text }] && string.IsNullOrWhiteSpace(text))
            {
                result.AddError($"{name} is empty. Expected a path.");
            }
        });
        return option;
    }

    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json")
    {
        Description = "Print one JSON document on standard output instead of text.",
    };

    /// <summary><c>--dry-run</c>.</summary>
    public static Option<bool> DryRun() => new("--dry-run")
    {
        Description = "Print what would be done; touch nothing.",
    };

    /// <summary><c>--strict</c>.</summary>
    public static Option<bool> Strict() => new("--strict")
    {
        Description = "Exit with 3 when there are warnings or quarantined rows.",
    };

    /// <summary><c>--output</c>.</summary>
    public static Option<string?> Output() => Path(
        "--output", "PATH", "Where to write: a folder or, for an export, also a file (.csv, .xlsx). Default: a report to the configured site (unless --as-of), an export to the working folder.");

    /// <summary><c>--yes</c>.</summary>
    public static Option<bool> Yes() => new("--yes")
    {
        Description = "Replace what is there (export: the file, rebuild: the database). Without it nothing is replaced.",
    };

    /// <summary><c>--source</c>.</summary>
    public static Option<string[]> Sources() => new("--source")
    {
        Description = "Only these sources, for example rivm-statline. May be repeated.",
        HelpName = "SOURCE",
    };

    /// <summary><c>--language</c>.</summary>
    public static Option<string?> Language()
    {
        Option<string?> option = new("--language")
        {
            Description = "Language of the report: nl or en. Default: the configured one. The numbers are the same.",
            HelpName = "nl|en",
        };
        return option.AcceptOnlyFromAmong([.. ReportLanguageCode.All]);
    }

    /// <summary>The settings, in the language that the command line names.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="code">Value of <c>--language</c>; null when it was left out.</param>
    public static RunSettings InLanguage(this RunSettings settings, string? code) =>
        code is null ? settings : settings with { Language = ReportLanguageCode.Read(code) };

    /// <summary><c>--as-of</c>.</summary>
    public static Option<string?> AsOf() => new("--as-of")
    {
        Description = "Figures as they were known at the end of this day (UTC), for example 2026-12-31.",
        HelpName = "DATE",
    };

    /// <summary>Reads the value of <c>--as-of</c>: the last second of the day.</summary>
    /// <exception cref="UsageException">It is not a date.</exception>
    public static DateTimeOffset? ReadAsOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? new DateTimeOffset(day.ToDateTime(new TimeOnly(23, 59, 59)), TimeSpan.Zero)
            : throw new UsageException($"--as-of '{text}' is not a date. Expected year-month-day, such as 2026-12-31.");
    }
}
