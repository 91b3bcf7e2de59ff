using System.Globalization;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Moments and durations of the operations page.</summary>
internal sealed class OperationsTimes(ReportLanguage language)
{
    private const char NoBreakSpace = '\u00A0';
    private const int SecondsOfMinute = 60;
    private const int MinutesOfHour = 60;
    private const int HoursOfTwoDays = 48;

    private readonly ReportNumbers _numbers = new(language);

    /// <summary>A moment: "22 november 2026, 02:30 uur".</summary>
    public string Time(DateTimeOffset moment) => string.Concat(
        _numbers.Date(DateOnly.FromDateTime(moment.DateTime)).Replace(NoBreakSpace, ' '), ", ", // It must fit a narrow tile.
        language.Of(Clock(moment) + NoBreakSpace + "uur", Clock(moment)));

    /// <summary>How long ago a moment was: "3 uur geleden".</summary>
    public string Ago(DateTimeOffset moment, DateTimeOffset now) => Length(now - moment) is { Length: > 0 } length
        ? language.Of(length + " geleden", length + " ago")
        : language.Of("zojuist", "just now");

    /// <summary>How far away a moment is: "over 3 uur".</summary>
    public string In(DateTimeOffset moment, DateTimeOffset now) => Length(moment - now) is { Length: > 0 } length
        ? language.Of("over " + length, "in " + length)
        : language.Of("zo meteen", "any moment");

    /// <summary>How long something took: "0,8 s", "12 s", "4 min 10 s", "1 uur 5 min".</summary>
    public string Duration(TimeSpan duration)
    {
        int seconds = (int)duration.TotalSeconds;
        return seconds switch
        {
            < 10 when duration.Milliseconds != 0 => Tenths(duration.TotalSeconds),
            < SecondsOfMinute => Number(seconds, "s"),
            < SecondsOfMinute * MinutesOfHour => Number(seconds / SecondsOfMinute, "min") + " " + Number(seconds % SecondsOfMinute, "s"),
            _ => Number(seconds / SecondsOfMinute / MinutesOfHour, language.Of("uur", "h")) + " "
                + Number(seconds / SecondsOfMinute % MinutesOfHour, "min"),
        };
    }

    private string Tenths(double seconds) => seconds < 0.1
        ? language.Of("minder dan 0,1", "less than 0.1") + NoBreakSpace + "s"
        : _numbers.OneDecimal(seconds) + NoBreakSpace + "s";

    // Rounded down: what is 90 minutes old is not yet two hours old. Empty below a minute.
    private string Length(TimeSpan time)
    {
        int minutes = (int)time.TotalMinutes;
        int hours = minutes / MinutesOfHour;
        return minutes switch
        {
            < 1 => "",
            < MinutesOfHour => Number(minutes, language.Of(minutes == 1 ? "minuut" : "minuten", minutes == 1 ? "minute" : "minutes")),
            _ when hours < HoursOfTwoDays => Number(hours, language.Of("uur", hours == 1 ? "hour" : "hours")),
            _ => Number(hours / 24, language.Of("dagen", "days")),
        };
    }

    private string Number(int number, string unit) => _numbers.Count(number) + NoBreakSpace + unit;

    private static string Clock(DateTimeOffset moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);
}
