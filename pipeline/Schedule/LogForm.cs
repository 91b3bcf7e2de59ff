using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Monitoring.Pipeline.Schedule;

/// <summary>How the lines of a resident program are written on standard error.</summary>
internal static class LogForm
{
    /// <summary>For the systemd journal: each line begins with its priority; the journal adds the time itself.</summary>
    public static string Journal(LogLevel level, string text) => Prefixed(text, level switch
    {
        LogLevel.Error => "<3>",
        LogLevel.Warning => "<4>",
        _ => "<6>",
    });

    /// <summary>For a terminal or a file: each line begins with the time, in UTC.</summary>
    public static Func<LogLevel, string, string> Timed(TimeProvider clock) => (_, text) => Prefixed(
        text, clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z '", CultureInfo.InvariantCulture));

    /// <summary>The form for where standard error of this process goes.</summary>
    /// <remarks>systemd sets JOURNAL_STREAM when it connects the streams of a unit with the journal.</remarks>
    public static Func<LogLevel, string, string> Suitable(TimeProvider clock) =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("JOURNAL_STREAM")) ? Timed(clock) : Journal;

    private static string Prefixed(string text, string prefix) =>
        prefix + text.ReplaceLineEndings("\n").TrimEnd('\n').Replace("\n", "\n" + prefix, StringComparison.Ordinal);
}
