using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;
using Monitoring.Tests.Assess;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

/// <summary>The report's model of the real bundled figures.</summary>
internal sealed class SiteModelBuilderTests
{
    private static readonly Lazy<SiteModel> _model = new(() => SiteModelBuilder.Build(BundledState.Load(), BundledState.Scope));

    private static SiteModel Model => _model.Value;

    [Test]
    public void Every_indicator_has_a_page_and_a_page_with_its_origins() =>
        Assert.Multiple(() =>
        {
            Assert.That(Model.Indicators.Select(page => page.IndicatorId), Is.EqualTo(TestCatalogue.Shipped.Indicators.Select(indicator => indicator.Id)));
            Assert.That(Model.Indicators, Has.Count.EqualTo(TestCatalogue.Shipped.Indicators.Count));
            Assert.That(Model.Origins.Select(page => page.IndicatorId), Is.EqualTo(Model.Indicators.Select(page => page.IndicatorId)));
        });

    [Test]
    public void Every_goal_appears_on_the_overview_in_its_place() =>
        Assert.That(
            Model.Overview.Goals.SelectMany(goal => goal.Children.Prepend(goal)).Select(goal => goal.Goal.Id),
            Is.EquivalentTo(TestCatalogue.Shipped.Goals.Select(goal => goal.Id)));

    [Test]
    public void Every_indicator_stands_once_on_the_overview() =>
        Assert.That(
            Model.Overview.Goals.SelectMany(goal => goal.Children.Prepend(goal)).SelectMany(goal => goal.Indicators)
                .Concat(Model.Overview.Context).Select(line => line.IndicatorId),
            Is.EquivalentTo(TestCatalogue.Shipped.Indicators.Select(indicator => indicator.Id)));

    [Test]
    public void Operational_goals_that_nothing_measures_are_named_as_unknown()
    {
        string[] measured = [.. TestCatalogue.Shipped.Indicators.Select(indicator => indicator.GoalId)];
        string[] unmeasured =
        [
            .. TestCatalogue.Shipped.Goals
                .Where(goal => goal.ParentId is not null && !measured.Contains(goal.Id, StringComparer.Ordinal))
                .Select(goal => $"{goal.Id} {goal.Title.Nl}"),
        ];
        Assert.Multiple(() =>
        {
            Assert.That(unmeasured, Is.Not.Empty);
            Assert.That(UnknownOf(UnknownKind.GoalsWithoutIndicator).Subjects, Is.EqualTo(unmeasured));
        });
    }

    [Test]
    public void Indicators_with_a_target_are_named_as_without_judgement() =>
        Assert.That(
            UnknownOf(UnknownKind.IndicatorsWithoutJudgement).Subjects,
            Is.EqualTo(TestCatalogue.Shipped.Indicators
                .Where(indicator => indicator.TargetRuleIds.Count > 0 && indicator.Id is not "ernstige-eenzaamheid") // It has a baseline.
                .Select(indicator => indicator.Title.Nl)));

    [Test]
    public void Context_stands_apart_from_the_goals_and_is_not_counted_among_the_judgements() =>
        Assert.Multiple(() =>
        {
            Assert.That(
                string.Join(' ', Model.Overview.Context.Select(line => line.IndicatorId)), Is.EqualTo("inwoners inwoners-0-15 inwoners-65plus"));
            Assert.That(Model.Overview.StatusCounts.Sum(count => count.Value), Is.EqualTo(Model.Indicators.Count - 3));
        });

    [Test]
    public void Ages_without_a_figure_as_new_as_the_headline_are_named() =>
        Assert.That(
            string.Join(" | ", Model.Overview.Unknowns
                .Where(unknown => unknown.Kind == UnknownKind.PopulationsWithoutNewestYear)
                .Select(unknown => FormattableString.Invariant($"{unknown.Year}: {string.Join(", ", unknown.Subjects)}"))),
            Is.EqualTo("2020: 18 tot 65 jaar | 2022: 18 tot 65 jaar, 65 jaar en ouder | 2024: 18 tot 65 jaar, 65 jaar en ouder"));

    [Test]
    public void Every_number_on_a_page_stands_in_the_store_under_its_origin()
    {
        using Database database = BundledState.Open();
        Dictionary<string, double?> stored = RawFigures.Read(database.Connection)
            .ToDictionary(row => row.OriginId, row => row.Value, StringComparer.Ordinal);
        Figure[] figures = [.. Model.Indicators.SelectMany(FiguresOf)];
        Assert.Multiple(() =>
        {
            Assert.That(figures.OfType<Figure.Known>().Count(), Is.GreaterThan(10_000));
            Assert.That(
                figures.OfType<Figure.Known>().Where(figure => stored.GetValueOrDefault(figure.OriginId) != figure.Value), Is.Empty);
            Assert.That(
                figures.OfType<Figure.Withheld>().Where(figure => !stored.TryGetValue(figure.OriginId, out double? value)
                    || (value is not null && figure.Reason != FigureGap.WithheldByNewerEdition)),
                Is.Empty);
        });
    }

    [Test]
    public void Every_figure_of_a_page_has_a_line_on_its_page_of_origins() =>
        Assert.That(
            Model.Indicators.Zip(Model.Origins).SelectMany(pair => FiguresOf(pair.First)
                .Where(figure => figure is not Figure.Absent)
                .Except(pair.Second.Entries.Select(entry => entry.Figure))),
            Is.Empty);

    [Test]
    public void Only_the_priority_neighbourhoods_are_marked_as_such() =>
        Assert.That(
            Model.Indicators[0].Neighbourhoods!.Districts.SelectMany(district => district.Neighbourhoods).Count(trend => trend.Area.IsPriority), Is.EqualTo(10));

    [Test]
    public void The_same_state_gives_the_same_model() =>
        Assert.That(
            SiteManifest.DigestOf(SiteModelBuilder.Build(BundledState.Load(), BundledState.Scope)), Is.EqualTo(SiteManifest.DigestOf(Model)));

    [Test]
    public void One_changed_figure_is_another_model()
    {
        IndicatorPage page = Model.Indicators[0];
        Headline changed = page.Headline! with { City = ((Figure.Known)page.Headline.City) with { Value = 1.0 } };
        SiteModel other = Model with { Indicators = [page with { Headline = changed }, .. Model.Indicators.Skip(1)] };
        Assert.That(SiteManifest.DigestOf(other), Is.Not.EqualTo(SiteManifest.DigestOf(Model)));
    }

    [Test]
    public void The_moment_before_anything_was_known_has_a_report_without_figures()
    {
        SiteModel model = SiteModelBuilder.Build(BundledState.Load(DateTimeOffset.UnixEpoch), BundledState.Scope);
        Assert.Multiple(() =>
        {
            Assert.That(model.Indicators, Has.Count.EqualTo(TestCatalogue.Shipped.Indicators.Count));
            Assert.That(model.Indicators.Select(page => page.Headline), Is.All.Null);
            Assert.That(model.Indicators.SelectMany(FiguresOf), Is.All.InstanceOf<Figure.Absent>());
        });
    }

    private static Unknown UnknownOf(UnknownKind kind) => Model.Overview.Unknowns.Single(unknown => unknown.Kind == kind);

    private static IEnumerable<Figure> FiguresOf(IndicatorPage page) =>
    [
        .. page.Headline is { } headline ? (Figure[])[headline.City, headline.Country] : [],
        .. page.OtherPopulations.Prepend(page.Chart).SelectMany(chart => chart.Lines).SelectMany(line => line.Segments)
            .SelectMany(segment => segment).Select(point => point.Figure),
        .. (page.Neighbourhoods?.Districts ?? []).SelectMany(district => district.Neighbourhoods).SelectMany(trend => trend.Segments)
            .SelectMany(segment => segment).Select(point => point.Figure),
        .. page.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Figures),
    ];
}
