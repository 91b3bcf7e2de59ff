using Monitoring.Reports.Model;

namespace Monitoring.Reports.Downloads;

/// <summary>The tables of the pages about the programme, to take along.</summary>
internal static class ProgrammeCsv
{
    private static readonly string[] _effortColumns =
    [
        "goal_id", "goal", "effort", "status", "start_year", "end_year", "owner", "client", "areas", "target_group",
        "funding_end_year", "source",
    ];

    private static readonly string[] _targetColumns =
    [
        "indicator_id", "indicator", "target_id", "target", "target_state", "target_year", "area", "population", "realised_year",
        "realised", "unit", "estimate_kind", "realised_origin", "aim", "aim_value", "aim_year", "aim_margin_points", "aim_origin", "status",
    ];

    private static readonly string[] _gapColumns =
    [
        "indicator_id", "indicator", "population", "year", "is_event_year", "estimate_kind", "table", "city", "country", "unit",
        "gap_points", "gap_lower", "gap_upper", "position", "city_origin", "country_origin",
    ];

    private static readonly string[] _calendarColumns =
    [
        "measurement_id", "measurement", "owner", "year", "is_extra", "certainty", "published", "figures_by", "evidence",
    ];

    /// <summary>Every effort, one row each.</summary>
    public static CsvSheet Efforts(GoalsPage page) => new(_effortColumns, _ =>
        page.Goals.SelectMany(AllEfforts).Select(effort => (IReadOnlyList<string>)
        [
            effort.Goal.Id, effort.Goal.Title, effort.Title, Word(effort.State?.ToString()), CsvSheet.Year(effort.StartYear),
            CsvSheet.Year(effort.EndYear), effort.Owner, effort.Client, string.Join('|', effort.Areas), effort.TargetGroup,
            CsvSheet.Year(effort.FundingEndYear), effort.Source,
        ]));

    /// <summary>What is realised and aimed at, one row an indicator, target, area and population.</summary>
    public static CsvSheet Targets(GoalsPage page) => new(_targetColumns, number => page.Targets.Select(line => Row(line, number)));

    /// <summary>The newest gap of each indicator and population.</summary>
    public static CsvSheet Gaps(GapPage page) => new(_gapColumns, number => page.Lines.Select(line => (IReadOnlyList<string>)
    [
        line.IndicatorId, line.Title, line.Population.Id, CsvSheet.Year(line.Year), line.IsEventYear ? "true" : "false",
        CsvWords.Kind(line.Kind), line.TableTitle, number(line.City.Value), number(line.Country.Value), line.Unit,
        number(line.Gap.Value), line.Interval is { } interval ? number(interval.Lower) : "",
        line.Interval is { } limits ? number(limits.Upper) : "", Word(line.Position.ToString()), line.City.OriginId, line.Country.OriginId,
    ]));

    /// <summary>Every round of every measurement.</summary>
    public static CsvSheet Calendar(CalendarPage page) => new(_calendarColumns, _ =>
        page.Measurements.SelectMany(measurement => measurement.Rounds.Select(round => (IReadOnlyList<string>)
        [
            measurement.Id, measurement.Title, measurement.Owner, CsvSheet.Year(round.Year), round.IsExtra ? "true" : "false",
            Word(round.Certainty.ToString()), round.Published, CsvSheet.Year(round.FiguresBy), round.Evidence,
        ])));

    private static IReadOnlyList<string> Row(TargetLine line, Func<double, string> number) =>
    [
        line.IndicatorId, line.IndicatorTitle, line.Target.RuleId, line.Target.Title, Word(line.Target.State.ToString()),
        CsvSheet.Year(line.Target.TargetYear), line.ScopeName, line.Population.Id, CsvSheet.Year(line.RealisedYear),
        Number(line.Realised, number), line.Unit, line.RealisedKind is { } kind ? CsvWords.Kind(kind) : "",
        SiteFigures.Origin(line.Realised) ?? "", Word(line.Aim.Kind.ToString()), Number(line.Aim.Reference, number),
        CsvSheet.Year(line.Aim.Year), line.Aim.Margin is { } margin ? number(margin.Value) : "",
        SiteFigures.Origin(line.Aim.Reference) ?? "", Word(line.Status.Word.ToString()),
    ];

    private static IEnumerable<EffortLine> AllEfforts(GoalEntry goal) => goal.Efforts.Concat(goal.Children.SelectMany(AllEfforts));

    private static string Number(Figure figure, Func<double, string> number) =>
        figure is Figure.Known known ? number(known.Value) : "";

    // The names of our own enumerations as lower case words: NotAssessed is not_assessed.
    private static string Word(string? name) => name is null
        ? ""
        : string.Concat(name.Select((letter, index) => char.IsUpper(letter)
            ? (index == 0 ? "" : "_") + char.ToLowerInvariant(letter)
            : letter.ToString()));
}
