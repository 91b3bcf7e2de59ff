using Monitoring.Reports.Charts;

namespace Monitoring.Reports;

/// <summary>Where each file of the site stands, and the links between them, which all work from disk.</summary>
internal static class SitePaths
{
    /// <summary>The entry page.</summary>
    public const string Overview = "index.html";

    /// <summary>The one style sheet.</summary>
    public const string StyleSheet = "assets/site.css";

    /// <summary>Goals, efforts and targets.</summary>
    public const string Goals = "doelen.html";

    /// <summary>The gap with the country.</summary>
    public const string Gap = "kloof.html";

    /// <summary>The gap, for programs.</summary>
    public const string GapCsv = "downloads/kloof.csv";

    /// <summary>The gap, for Excel.</summary>
    public const string GapExcelCsv = "downloads/kloof-excel.csv";

    /// <summary>The calendar of measurements.</summary>
    public const string Calendar = "meetkalender.html";

    /// <summary>Quality and timeliness.</summary>
    public const string Quality = "kwaliteit.html";

    /// <summary>Rows and cells that could not be read.</summary>
    public const string Quarantine = "quarantaine.html";

    /// <summary>The same as a workbook.</summary>
    public const string QuarantineWorkbook = "downloads/quarantaine.xlsx";

    /// <summary>The account of the report.</summary>
    public const string Account = "verantwoording.html";

    /// <summary>Goals and efforts, for programs.</summary>
    public const string EffortsCsv = "downloads/inspanningen.csv";

    /// <summary>Goals and efforts, for Excel.</summary>
    public const string EffortsExcelCsv = "downloads/inspanningen-excel.csv";

    /// <summary>What is realised and aimed at, for programs.</summary>
    public const string TargetsCsv = "downloads/streefwaarden.csv";

    /// <summary>What is realised and aimed at, for Excel.</summary>
    public const string TargetsExcelCsv = "downloads/streefwaarden-excel.csv";

    /// <summary>The calendar, for programs.</summary>
    public const string CalendarCsv = "downloads/meetkalender.csv";

    /// <summary>The calendar, for Excel.</summary>
    public const string CalendarExcelCsv = "downloads/meetkalender-excel.csv";

    /// <summary>Way up from a page in a folder.</summary>
    public const string Up = "../";

    /// <summary>The list of areas.</summary>
    public const string Areas = "gebieden/index.html";

    /// <summary>Page of a neighbourhood or district.</summary>
    public static string Area(string code) => "gebieden/" + ElementId.Of(code) + ".html";

    /// <summary>Page of an area group.</summary>
    public static string AreaGroup(string groupId) => "gebieden/groep-" + ElementId.Of(groupId) + ".html";

    /// <summary>Figures of a neighbourhood or district, for programs.</summary>
    public static string AreaCsv(string code) => "downloads/" + ElementId.Of(code) + ".csv";

    /// <summary>Figures of a neighbourhood or district, for Excel.</summary>
    public static string AreaExcelCsv(string code) => "downloads/" + ElementId.Of(code) + "-excel.csv";

    /// <summary>Figures of an area group, for programs.</summary>
    public static string AreaGroupCsv(string groupId) => "downloads/groep-" + ElementId.Of(groupId) + ".csv";

    /// <summary>Figures of an area group, for Excel.</summary>
    public static string AreaGroupExcelCsv(string groupId) => "downloads/groep-" + ElementId.Of(groupId) + "-excel.csv";

    /// <summary>Page of an indicator.</summary>
    public static string Indicator(string indicatorId) => "indicatoren/" + indicatorId + ".html";

    /// <summary>Page with the origin of an indicator's figures.</summary>
    public static string Origins(string indicatorId) => "herkomst/" + indicatorId + ".html";

    /// <summary>Figures for programs.</summary>
    public static string Csv(string indicatorId) => "downloads/" + indicatorId + ".csv";

    /// <summary>Figures for Excel.</summary>
    public static string ExcelCsv(string indicatorId) => "downloads/" + indicatorId + "-excel.csv";

    /// <summary>Main chart as a picture of its own.</summary>
    public static string TrendSvg(string indicatorId) => "downloads/" + indicatorId + "-trend.svg";

    /// <summary>The line of a figure on the page of its origin.</summary>
    /// <param name="originId">Origin of the figure; its first part is the indicator.</param>
    public static string Origin(string originId) => Origins(originId[..Math.Max(0, originId.IndexOf('/', StringComparison.Ordinal))]) + "#" + OriginAnchor(originId);

    /// <summary>Element id of a figure's line on its origin page, where the indicator needs no name.</summary>
    /// <remarks>A slash and a plus may stand in an id and in an address; thousands of links a page are shorter for it.</remarks>
    public static string OriginAnchor(string originId)
    {
        string place = originId[(originId.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return place.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '+' or '-' or '.') ? place : ElementId.Of(place);
    }

    /// <summary>Element id of a goal on the overview.</summary>
    public static string GoalAnchor(string goalId) => "doel-" + ElementId.Of(goalId);
}
