using Monitoring.Pipeline.Publish;
using Monitoring.Reports.Model;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

/// <summary>The pages about the programme on the real bundled figures.</summary>
internal sealed class ProgrammePagesTests
{
    private static readonly Lazy<SiteModel> _model = new(() => SiteModelBuilder.Build(BundledState.Load(), BundledState.Scope));

    private static readonly string[] _answers =
    [
        "gap-25: no yes yes no no",
        "sport-national: yes no no no no",
        "priority-hold: yes no no no no",
        "elderly-hold: yes no no no no",
        "lonely-down: yes no yes yes no",
    ];

    private static SiteProgramme Programme => _model.Value.Programme;

    [Test]
    public void Every_goal_and_every_effort_stands_once_on_the_page_of_goals() =>
        Assert.Multiple(() =>
        {
            Assert.That(AllGoals().Select(goal => goal.Goal.Id), Is.EquivalentTo(TestCatalogue.Shipped.Goals.Select(goal => goal.Id)));
            Assert.That(
                AllGoals().SelectMany(goal => goal.Efforts).Select(effort => effort.Title),
                Is.EquivalentTo(TestCatalogue.Shipped.Efforts.Select(effort => effort.Title.Nl)));
        });

    [Test]
    public void The_audit_office_finds_in_each_target_what_its_document_leaves_open() =>
        Assert.That(
            Programme.Goals.Targets.Select(line => line.Target).DistinctBy(target => target.RuleId, StringComparer.Ordinal)
                .Select(target => $"{target.RuleId}: {string.Join(' ', target.Answers.Select(answer => answer.Passes ? "yes" : "no"))}"),
            Is.EquivalentTo(_answers));

    [Test]
    public void A_target_value_is_given_only_where_the_figures_have_one() =>
        Assert.Multiple(() =>
        {
            Assert.That(Aims("lonely-down"), Is.EqualTo("18+ Below 2024 18.2"));
            Assert.That(Aims("gap-25"), Does.Contain("BaselineMissing 2024").And.Not.Contain("Exactly"));
            Assert.That(Aims("elderly-hold"), Is.EqualTo("65+ BaselineYearNotStated   65+ BaselineYearNotStated  "));
            Assert.That(Aims("priority-hold"), Does.StartWith("18+ GroupWithoutFigure"));
        });

    [Test]
    public void Every_gap_is_the_difference_of_two_figures_of_one_table_year_and_population() =>
        Assert.Multiple(() =>
        {
            Assert.That(Programme.Gap.Lines, Has.Count.GreaterThan(90));
            foreach (GapLine line in Programme.Gap.Lines)
            {
                Assert.That(line.Gap.Value, Is.EqualTo(line.City.Value - line.Country.Value).Within(1e-9), line.IndicatorId);
                Assert.That(line.Country.OriginId, Is.EqualTo(line.City.OriginId.Replace("GM0935", "NL01", StringComparison.Ordinal)));
            }
        });

    [Test]
    public void A_model_estimate_has_a_position_and_no_movement() =>
        Assert.Multiple(() =>
        {
            Assert.That(Programme.Gap.Lines.Where(line => line.Kind == FigureKind.Modelled), Is.Not.Empty);
            Assert.That(
                Programme.Gap.Lines.Where(line => line.Kind == FigureKind.Modelled)
                    .Where(line => line.Since is not null || line.WhyNot?.Kind != StatusReasonKind.ModelledFigures),
                Is.Empty);
            Assert.That(Programme.Gap.Lines.Where(line => line.Kind == FigureKind.SelfSelected), Is.Empty);
        });

    [Test]
    public void The_worked_example_of_perceived_health_differs_by_baseline_year_and_names_what_stands_in_its_way()
    {
        GapExampleBlock block = Programme.Gap.Examples.Single(one => one is { IndicatorId: "ervaren-gezondheid", Population.Id: "65+" });
        Assert.That(
            string.Join(" / ", block.Examples.Select(example => FormattableString.Invariant(
                $"{example.Year}: {example.Gap?.Value:0.0} {example.Remaining?.Value:0.000} {example.FixedValue?.Value:0.000} {example.WhyNot?.Kind}"))),
            Is.EqualTo("2016: -8.7 -6.525 55.175 SeriesBreak / 2020: -7.9   BaselineInEventYear / 2024:    BaselineYearMissing"));
    }

    [Test]
    public void Inequality_between_neighbourhoods_is_not_computed_from_model_estimates() =>
        Assert.That(Programme.Gap.HasMeasuredNeighbourhoods, Is.False);

    [Test]
    public void The_measurement_of_2028_decides_the_targets_of_2030_and_none_decides_a_target_without_a_year() =>
        Assert.Multiple(() =>
        {
            Assert.That(
                Programme.Calendar.Targets.Where(target => target.TargetYear == 2030).SelectMany(target => target.Moments).Select(moment => moment.Deciding?.Year),
                Is.Not.Empty.And.All.EqualTo(2028));
            Assert.That(
                Programme.Calendar.Targets.Where(target => target.TargetYear is null).SelectMany(target => target.Moments).Select(moment => moment.Deciding),
                Is.Not.Empty.And.All.Null);
        });

    [Test]
    public void Each_table_is_as_new_as_its_measurements_allow_or_says_what_it_lacks() =>
        Assert.That(
            string.Join(" / ", Programme.Quality.Freshness.Select(line => FormattableString.Invariant(
                $"{line.TableId} {line.NewestYear} {line.Verdict} {line.ExpectedYear}{line.ReplacedBy}"))),
            Is.EqualTo(
                "50090NED 2020 KeptForEarlierYears 50150NED / 50150NED 2024 UpToDate  / 82166NED 2012 KeptForEarlierYears 85563NED"
                + " / 83674NED 2016 KeptForEarlierYears 85563NED / 85012NED 2020 KeptForEarlierYears 85563NED"
                + " / 85563NED 2022 NewerRoundHeld 2024 / 50140NED 2024 UpToDate  / 85984NED 2024 UpToDate  / 70072ned 2025 UpToDate "
                + " / veiligheidsmonitor-gepubliceerd 2019 NewerRoundHeld 2023 / buurtpeiling-2022-gepubliceerd 2022 UpToDate "));

    [Test]
    public void Every_missing_cell_of_the_report_is_counted_under_its_reason()
    {
        ReportState state = BundledState.Load();
        Assert.That(
            Programme.Quality.Gaps.Sum(gap => gap.Count.Value), Is.EqualTo(state.Figures.All.Count(row => row.Value is null)).And.GreaterThan(4_000));
    }

    [Test]
    public void Every_file_of_the_catalogue_is_listed_with_its_lines_and_remarks() =>
        Assert.Multiple(() =>
        {
            Assert.That(
                Programme.Quality.CatalogueFiles.Select(file => file.File),
                Is.EquivalentTo(Directory.EnumerateFiles(Repository.Folder("pipeline", "Catalogue"), "*.csv").Select(path => Path.GetFileName(path))));
            Assert.That(Programme.Quality.CatalogueFiles.Single(file => file.File is "goals.csv").Lines.Value, Is.EqualTo(22));
            Assert.That(Programme.Quality.CatalogueFiles.Sum(file => file.Remarks.Count), Is.EqualTo(12));
        });

    [Test]
    public void Another_catalogue_or_other_figures_give_another_state() =>
        Assert.Multiple(() =>
        {
            ReportState state = BundledState.Load();
            Assert.That(Programme.Account.StateDigest, Has.Length.EqualTo(16));
            Assert.That(Digest(state), Is.EqualTo(Programme.Account.StateDigest));
            Assert.That(Digest(state with { Catalogue = state.Catalogue with { Fingerprint = "0123456789abcdef" } }), Is.Not.EqualTo(Programme.Account.StateDigest));
            Assert.That(Digest(BundledState.Load(DateTimeOffset.UnixEpoch)), Is.Not.EqualTo(Programme.Account.StateDigest));
        });

    [Test]
    public void An_english_report_has_the_same_numbers_and_its_own_words()
    {
        SiteProgramme english = SiteModelBuilder.Build(BundledState.Load(), BundledState.Scope with { Language = ReportLanguage.English }).Programme;
        Assert.Multiple(() =>
        {
            Assert.That(english.Gap.Lines.Select(line => line.Gap), Is.EqualTo(Programme.Gap.Lines.Select(line => line.Gap)).Using<DerivedNumber, DerivedNumber>((one, other) => one.Id.Equals(other.Id, StringComparison.Ordinal) && one.Value.Equals(other.Value)));
            Assert.That(english.Goals.Goals[0].Efforts[0].Title, Does.StartWith("Exercise programmes"));
            Assert.That(english.Calendar.Measurements[0].Title, Is.EqualTo("Health Monitor Adults and Elderly"));
        });
    }

    private static string Digest(ReportState state) => SiteModelBuilder.Build(state, BundledState.Scope).Programme.Account.StateDigest;

    private static string Aims(string rule) => string.Join(' ', Programme.Goals.Targets
        .Where(line => string.Equals(line.Target.RuleId, rule, StringComparison.Ordinal))
        .Select(line => FormattableString.Invariant(
            $"{line.Population.Id} {line.Aim.Kind} {line.Aim.Year} {(line.Aim.Reference as Figure.Known)?.Value:0.0}")));

    private static IEnumerable<GoalEntry> AllGoals() => Programme.Goals.Goals.SelectMany(goal => goal.Children.Prepend(goal));
}
