using Monitoring.Pipeline.Disclosure;

namespace Monitoring.Tests.Disclosure;

/// <summary>What is hidden beside what is unsafe.</summary>
internal sealed class ReleaseProtectionTests
{
    private const int Threshold = 5;

    private static readonly ReleaseSums _city = new(
        [("WK1", ["BU1", "BU2", "BU3"]), ("WK2", ["BU4", "BU5"]), ("GM", ["WK1", "WK2"])],
        [("18+", ["18-64", "65+"])],
        [["wel", "niet"]]);

    [Test]
    public void A_small_cell_of_a_table_takes_three_others_with_it() =>
        Assert.That(Hidden(Table(TableCells.Vector, 1)), Is.EqualTo([1, 2, 4, 5]));

    [Test]
    public void A_single_unsafe_part_takes_the_smallest_part_that_holds_anybody_with_it()
    {
        TableCells column = new([70, 3, 0, 12, 55], [new CellRelation(0, [1, 2, 3, 4])]);

        Assert.That(Hidden(Table(column, 1)), Is.EqualTo([1, 3]));
    }

    [Test]
    public void Two_hidden_parts_that_are_next_to_nothing_together_take_a_third_with_them()
    {
        TableCells column = new([80, 3, 4, 18, 55], [new CellRelation(0, [1, 2, 3, 4])]);

        Assert.That(Hidden(Table(column, 1, 2)), Is.EqualTo([1, 2, 3]));
    }

    [Test]
    public void A_single_part_hides_its_total()
    {
        TableCells chain = new([10, 3, 7, 3], [new CellRelation(1, [3]), new CellRelation(0, [1, 2])]);

        Assert.That(Hidden(Table(chain, 3)), Is.EqualTo([1, 2, 3]));
    }

    [Test]
    public void Nothing_unsafe_hides_nothing() => Assert.That(Hidden(Table(TableCells.Vector)), Is.Empty);

    [Test]
    public void What_an_earlier_release_showed_cannot_protect_anything()
    {
        TableCells column = new([70, 3, 12, 55], [new CellRelation(0, [1, 2, 3])]);
        ReleaseTable table = Table(column, 1);
        ReleaseTable known = table with { Figures = [table.Figures[0], table.Figures[1], new ReleaseFigure(false, true), table.Figures[3]] };

        Assert.That(Hidden(known), Is.EqualTo([1, 3]));
    }

    [Test]
    public void What_earlier_releases_give_away_is_reported()
    {
        TableCells column = new([70, 3, 12, 55], [new CellRelation(0, [1, 2, 3])]);
        ReleaseTable table = Table(column, 1);
        ReleaseTable known = table with { Figures = [new(false, true), table.Figures[1], new(false, true), new(false, true)] };

        Assert.That(ReleaseProtection.Protect(known).Exposed, Is.EqualTo([1]));
    }

    [Test]
    public void No_random_release_of_a_city_lets_a_hidden_figure_be_worked_out([Range(1, 40)] int seed)
    {
        Random random = new(seed);
        List<CountedFigure> figures = SyntheticRelease.Of(random, _city);
        ReleaseTable table = ReleaseComposer.Compose(figures, _city, [], Threshold);
        ProtectedRelease release = ReleaseProtection.Protect(table);
        HashSet<int> hidden = HiddenOf(release);

        Assert.Multiple(() =>
        {
            Assert.That(release.Exposed, Is.Empty);
            Assert.That(ReleaseAudit.Exposed(table, hidden), Is.Empty);
            Assert.That(table.Unsafe.Except(hidden), Is.Empty);
            Assert.That(Subtraction.Derivable(figures, release, _city), Is.Empty);
        });
    }

    [Test]
    public void A_revision_hides_figures_that_would_tell_a_few_respondents_apart()
    {
        List<CountedFigure> first = SyntheticRelease.Of(new Random(5), _city);
        CountedFigure city = first.Single(figure => figure.Key is { Area: "GM", Population: "18+", Indicator: "wel" });
        List<CountedFigure> second = [.. first.Select(figure => figure.Key == city.Key ? figure with { Respondents = figure.Respondents + 1 } : figure)];
        ProtectedRelease release = ReleaseProtection.Protect(ReleaseComposer.Compose(second, _city, first, Threshold));

        Assert.That(release.Decisions[second.FindIndex(figure => figure.Key == city.Key)], Is.EqualTo(FigureProtection.Unsafe));
    }

    [Test]
    public void Respondents_without_a_neighbourhood_are_not_worked_out_either()
    {
        CountedFigure[] figures =
        [
            new(new FigureKey("wel", "WK2", "18+", 2024), 122, 60, false),
            new(new FigureKey("wel", "BU4", "18+", 2024), 60, 30, false),
            new(new FigureKey("wel", "BU5", "18+", 2024), 60, 29, false),
        ];
        ReleaseTable table = ReleaseComposer.Compose(figures, _city, [], Threshold);

        Assert.That(HiddenOf(ReleaseProtection.Protect(table)).Intersect([0, 1, 2]), Is.Not.Empty);
    }

    [Test]
    public void A_hidden_yes_hides_the_no_of_the_same_people()
    {
        CountedFigure[] figures =
        [
            new(new FigureKey("wel", "BU1", "18+", 2024), 60, 3, true),
            new(new FigureKey("niet", "BU1", "18+", 2024), 60, 57, false),
        ];

        Assert.That(
            ReleaseProtection.Protect(ReleaseComposer.Compose(figures, _city, [], Threshold)).Decisions.Take(2),
            Is.EqualTo([FigureProtection.Unsafe, FigureProtection.Complementary]));
    }

    [Test]
    public void Parts_with_more_respondents_than_their_whole_are_withheld_and_named()
    {
        CountedFigure[] figures =
        [
            new(new FigureKey("wel", "WK2", "18+", 2024), 50, 10, false),
            new(new FigureKey("wel", "BU4", "18+", 2024), 60, 10, false),
        ];

        ReleaseTable table = ReleaseComposer.Compose(figures, _city, [], Threshold);

        Assert.Multiple(() =>
        {
            Assert.That(table.Contradictions, Is.EqualTo([new ReleaseContradiction(figures[0].Key, 50, 60)]));
            Assert.That(ReleaseProtection.Protect(table).Decisions, Is.EqualTo([FigureProtection.Shown, FigureProtection.Unsafe]));
            Assert.That(table.Contradictions[0].InWords(), Does.Contain("wel WK2 18+ 2024").And.Contains("ask the supplier"));
        });
    }

    [TestCase(0, 0)]
    [TestCase(1, 0)]
    [TestCase(2, 0)]
    [TestCase(3, 5)]
    [TestCase(7, 5)]
    [TestCase(8, 10)]
    [TestCase(12, 10)]
    [TestCase(13, 15)]
    [TestCase(47, 45)]
    [TestCase(48, 50)]
    public void Counts_of_people_are_shown_in_fives(long count, long shown) =>
        Assert.That((PublishedRounding.ToFive(count), PublishedRounding.IsSmall(count)), Is.EqualTo((shown, count is 1 or 2)));

    [TestCase(99, true, 0)]
    [TestCase(100, true, 1)]
    [TestCase(999, false, 0)]
    [TestCase(1000, false, 1)]
    public void Percentages_of_few_respondents_have_no_decimals(long respondents, bool hasInterval, int decimals) =>
        Assert.That(PublishedRounding.Decimals(respondents, hasInterval, 1), Is.EqualTo(decimals));

    private static ReleaseTable Table(TableCells table, params int[] unsafeCells) => new(
        [.. Enumerable.Range(0, table.Counts.Count).Select(cell => new ReleaseFigure(unsafeCells.Contains(cell), false))],
        [new AuditedQuantity(table.Counts, table.Relations)],
        Threshold);

    private static IEnumerable<int> Hidden(ReleaseTable table) => HiddenOf(ReleaseProtection.Protect(table)).Order();

    private static HashSet<int> HiddenOf(ProtectedRelease release) =>
        [.. Enumerable.Range(0, release.Decisions.Count).Where(figure => release.Decisions[figure] != FigureProtection.Shown)];
}
