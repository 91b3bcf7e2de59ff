using Monitoring.Reports.Charts;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports;

/// <summary>The site's one style sheet.</summary>
internal static class SiteStyle
{
    /// <summary>Rules for pages and charts, and the date of the data in the foot of every printed page.</summary>
    public static string Of(SiteFrame frame, ReportWords words)
    {
        string foot = PageText.SiteName(frame.MunicipalityName) + " · " + words.Page.DataDate(frame.DataDate);
        return ChartStyle.Embedded("site.css") + ChartStyle.Rules
            + "@page{@bottom-left{content:\"" + CssText(foot) + "\"}}\n";
    }

    // Inside a CSS string a backslash with the code point and a space stands for any character.
    private static string CssText(string text) => string.Concat(text.Select(letter =>
        char.IsLetterOrDigit(letter) || letter is ' ' or '·' ? letter.ToString() : "\\" + Hexadecimal(letter) + " "));

    private static string Hexadecimal(char letter) =>
        ((int)letter).ToString("x", System.Globalization.CultureInfo.InvariantCulture);
}
