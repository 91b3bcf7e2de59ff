using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together the list of areas, their pages and those of the area groups.</summary>
internal sealed class AreaPageBuilder(PageContext context)
{
    private const string InhabitantsId = "inwoners";

    private readonly AreaLineBuilder _lines = new(context);
    private readonly AreaStandingBuilder _standings = new(context);
    private readonly IReadOnlyList<(GoalLabel Goal, IReadOnlyList<Indicator> Indicators)> _goals = GoalOrder.Of(context);
    private readonly IReadOnlyList<Indicator> _context = [.. context.Catalogue.Indicators.Where(indicator => indicator.GoalId.Length == 0)];

    /// <summary>All of them.</summary>
    public SiteAreas Build() => new(
        new AreasPage([.. context.Districts.Select(Listed)], [.. context.Catalogue.AreaGroups.Select(context.Labels.Group)]),
        [.. context.Districts.SelectMany(district => context.NeighbourhoodsOf(district).Prepend(district)).Select(Page)],
        [.. context.Catalogue.AreaGroups.Select(Group)]);

    private DistrictAreas Listed(Area district) =>
        new(OneListed(district), [.. context.NeighbourhoodsOf(district).Select(OneListed)]);

    private ListedArea OneListed(Area area) => new(
        context.Labels.Area(area),
        _context.FirstOrDefault(indicator => string.Equals(indicator.Id, InhabitantsId, StringComparison.Ordinal)) is { } inhabitants
            ? _lines.Build(inhabitants, area)
            : null);

    private AreaPage Page(Area area)
    {
        IReadOnlyList<AreaGoal> goals = [.. _goals.Select(goal => GoalOf(goal.Goal, goal.Indicators, area))];
        return new AreaPage(
            context.Labels.Area(area),
            area.Code.Level == AreaLevel.Neighbourhood ? context.Labels.Area(area.ParentCode!.Value.Value) : null,
            [.. context.NeighbourhoodsOf(area).Select(context.Labels.Area)],
            Lines(_context, area),
            [.. Memberships(area)],
            _standings.Build(area, goals),
            goals,
            context.Region is { } region ? context.Labels.Area(region) : null,
            context.Citations.Of(_context.Concat(_goals.SelectMany(goal => goal.Indicators))
                .SelectMany(indicator => _lines.RowsOf(indicator, area))));
    }

    private AreaGoal GoalOf(GoalLabel goal, IReadOnlyList<Indicator> indicators, Area area) => new(
        goal,
        Lines(indicators, area),
        [.. indicators.Where(indicator => _lines.Build(indicator, area) is null).Select(context.Labels.Indicator)]);

    private IReadOnlyList<AreaLine> Lines(IReadOnlyList<Indicator> indicators, Area area) =>
        [.. indicators.Select(indicator => _lines.Build(indicator, area)).OfType<AreaLine>()];

    private IEnumerable<AreaMembership> Memberships(Area area)
    {
        foreach (AreaGroup group in context.Catalogue.AreaGroups)
        {
            AreaLabel[] members =
            [
                .. context.NeighbourhoodsOf(area).Where(neighbourhood => group.Codes.Contains(neighbourhood.Code)).Select(context.Labels.Area),
            ];
            if (members.Length > 0 || group.Codes.Contains(area.Code))
            {
                yield return new AreaMembership(context.Labels.Group(group), members);
            }
        }
    }

    private AreaGroupPage Group(AreaGroup group)
    {
        List<Area> members = [.. group.Codes.Select(code => context.Catalogue.Areas.First(area => area.Code == code))];
        return new AreaGroupPage(
            context.Labels.Group(group),
            [.. members.Select(OneListed)],
            [.. _goals.Select(goal => GroupGoalOf(goal.Goal, goal.Indicators, members))],
            context.Citations.Of(from indicator in _goals.SelectMany(goal => goal.Indicators)
                                 from member in members
                                 from row in _lines.RowsOf(indicator, member)
                                 select row));
    }

    private GroupGoal GroupGoalOf(GoalLabel goal, IReadOnlyList<Indicator> indicators, List<Area> members)
    {
        List<(Indicator Indicator, GroupLine? Line)> found = [.. indicators.Select(indicator => (indicator, _lines.Build(indicator, members)))];
        return new GroupGoal(
            goal,
            [.. found.Select(one => one.Line).OfType<GroupLine>()],
            [.. found.Where(one => one.Line is null).Select(one => context.Labels.Indicator(one.Indicator))]);
    }
}
