using Monitoring.Pipeline.Disclosure;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Disclosure;

/// <summary>What is kept back of a supplier's figures, so that what it hides cannot be worked out.</summary>
internal sealed class SupplierDisclosureTests
{
    private static readonly ReleaseSums _city = new(
        [("WK1", ["BU1", "BU2", "BU3"]), ("WK2", ["BU4", "BU5"]), ("GM", ["WK1", "WK2"])], [("18+", ["18-64", "65+"])], []);

    [Test]
    public void Nothing_hidden_keeps_nothing_back() =>
        Assert.That(Withheld(Shown("WK1", 400), Shown("BU1", 150), Shown("BU2", 130), Shown("BU3", 120)), Is.Empty);

    [Test]
    public void A_single_hidden_part_takes_the_smallest_other_part_with_it() =>
        Assert.That(Withheld(Shown("WK1", 400), Shown("BU1", 200), Shown("BU2", 160), Hidden("BU3")), Is.EqualTo(["BU2 Complementary"]));

    [Test]
    public void Two_hidden_parts_with_enough_people_protect_each_other() =>
        Assert.That(Withheld(Shown("WK1", 400), Shown("BU1", 320), Hidden("BU2"), Hidden("BU3")), Is.Empty);

    [Test]
    public void Two_hidden_parts_with_next_to_nobody_take_a_third_with_them() =>
        Assert.That(Withheld(Shown("WK1", 400), Shown("BU1", 393), Hidden("BU2"), Hidden("BU3")), Is.EqualTo(["BU1 Complementary"]));

    [Test]
    public void A_part_that_the_file_leaves_out_is_protected_like_a_hidden_one() =>
        Assert.That(Withheld(Shown("WK1", 400), Shown("BU1", 200), Shown("BU2", 160)), Is.EqualTo(["BU2 Complementary"]));

    [Test]
    public void A_file_with_few_areas_of_many_gives_none_of_them_away() =>
        Assert.That(Withheld(Shown("WK1", 400), Hidden("BU1")), Is.Empty);

    [Test]
    public void A_hidden_whole_whose_parts_are_all_shown_takes_one_of_them_with_it() =>
        Assert.That(Withheld(Hidden("BU1", "18+"), Shown("BU1", 60, "18-64"), Shown("BU1", 55, "65+")), Is.EqualTo(["BU1 65+ Complementary"]));

    [Test]
    public void A_hidden_age_group_of_a_neighbourhood_is_protected_along_ages_and_areas()
    {
        SupplierFigure[] figures =
        [
            .. Ages("WK2", 240, 120, 120), .. Ages("BU4", 130, 60, 70), Shown("BU5", 110, "18+"), Shown("BU5", 60, "18-64"), Hidden("BU5", "65+"),
        ];
        string[] withheld = [.. Withheld(figures)];
        Assert.Multiple(() =>
        {
            Assert.That(Derivable(figures), Is.Empty);
            Assert.That(withheld, Has.Length.GreaterThanOrEqualTo(2));
        });
    }

    [Test]
    public void A_whole_that_is_delivered_later_is_kept_back_when_its_parts_were_shown()
    {
        SupplierFigure[] first = [Shown("BU1", 200), Shown("BU2", 160), Hidden("BU3")];
        SupplierAudit audit = Audit([.. first, Shown("WK1", 400) with { KnownFrom = 2 }]);
        Assert.Multiple(() =>
        {
            Assert.That(Words(audit), Is.EqualTo(["WK1 Complementary"]));
            Assert.That(audit.GivenAway, Is.Empty);
        });
    }

    [Test]
    public void What_was_shown_and_is_hidden_later_is_named_and_leaves_the_history_too()
    {
        SupplierFigure before = Shown("BU3", 40) with { KnownTo = 2 };
        SupplierAudit audit = Audit([Shown("WK1", 400), Shown("BU1", 200), Shown("BU2", 160), before, Hidden("BU3") with { KnownFrom = 2 }]);
        Assert.Multiple(() =>
        {
            Assert.That(audit.GivenAway.Select(key => key.Area), Is.EqualTo(["BU3"]));
            Assert.That(Words(audit), Is.EqualTo(["BU3 Withdrawn"]));
        });
    }

    [TestCase(3, "FewApart")]
    [TestCase(5, "")]
    [TestCase(0, "")]
    public void A_revision_that_would_tell_a_few_respondents_apart_is_kept_back(int more, string reason)
    {
        SupplierFigure before = Shown("GM", 900) with { KnownTo = 2 };
        Assert.That(
            string.Join(' ', Audit([before, Shown("GM", 900 + more) with { KnownFrom = 2 }]).Withheld.Values), Is.EqualTo(reason));
    }

    [Test]
    public void What_was_kept_back_once_stays_so_when_other_figures_are_revised()
    {
        SupplierFigure[] first = [Shown("WK1", 400), Shown("BU1", 200) with { KnownTo = 2 }, Shown("BU2", 160), Hidden("BU3")];
        SupplierAudit audit = Audit([.. first, Shown("BU1", 190) with { KnownFrom = 2 }]);
        Assert.That(Words(audit), Does.Contain("BU2 Complementary"));
    }

    [Test]
    public void Parts_with_more_respondents_than_their_whole_are_kept_back_and_named_until_that_is_mended()
    {
        SupplierFigure[] parts = [Shown("BU4", 80), Shown("BU5", 70)];
        SupplierAudit wrong = Audit([Shown("WK2", 120), .. parts]);
        SupplierAudit mended = Audit([Shown("WK2", 120) with { KnownTo = 2 }, .. parts, Shown("WK2", 150) with { KnownFrom = 2 }]);
        Assert.Multiple(() =>
        {
            Assert.That(Words(wrong), Is.EqualTo(["BU4 Contradiction", "BU5 Contradiction"]));
            Assert.That(wrong.Contradictions, Is.EqualTo([new ReleaseContradiction(Key("WK2", "18+"), 120, 150)]));
            Assert.That(mended.Withheld, Is.Empty);
            Assert.That(mended.Contradictions, Is.Empty);
        });
    }

    [Test]
    public void A_file_without_respondents_is_audited_by_what_adds_up_alone() => Assert.That(
        Withheld(Shown("WK1", null), Shown("BU1", null), Shown("BU2", null), Hidden("BU3")), Has.One.EndsWith("Complementary"));

    [Test]
    public void No_random_delivery_lets_a_reader_subtract_to_what_is_hidden_or_enclose_it_narrowly([Range(1, 25)] int seed)
    {
        List<CountedFigure> truth = [.. SyntheticRelease.Of(new Random(seed), _city).Where(figure => figure.Key.Indicator is "wel").Select(figure => figure with { Affirmative = null })];
        List<SupplierFigure> delivered = [.. truth.Select(figure => new SupplierFigure(figure.Key, 1, null, figure.IsUnsafe, figure.IsUnsafe ? null : figure.Respondents))];
        SupplierAudit audit = Audit(delivered);
        HashSet<int> hidden = [.. Enumerable.Range(0, delivered.Count).Where(index => delivered[index].IsHidden || audit.Withheld.ContainsKey(delivered[index]))];
        Assert.Multiple(() =>
        {
            Assert.That(Derivable(delivered), Is.Empty);
            Assert.That(ReleaseAudit.Exposed(ReleaseComposer.Compose(truth, _city, [], 5), hidden), Is.Empty, "rank and interval, with the true numbers of respondents");
        });
    }

    [Test]
    public void Neither_does_a_random_revision_beside_what_was_shown_before([Range(1, 25)] int seed)
    {
        Random random = new(seed);
        List<CountedFigure> truth = [.. SyntheticRelease.Of(random, _city).Where(figure => figure.Key.Indicator is "wel")];
        List<SupplierFigure> both = [];
        foreach (CountedFigure figure in truth)
        {
            // The first delivery lacks a third of the figures; the second has them all.
            bool isLate = random.Next(3) == 0;
            both.Add(new SupplierFigure(figure.Key, isLate ? 2 : 1, null, figure.IsUnsafe, figure.IsUnsafe ? null : figure.Respondents));
        }

        Assert.That(Derivable(both).Except(Audit(both).GivenAway), Is.Empty);
    }

    [TestCase("18+ 18-64 65+", "18+=18-64,65+")]
    [TestCase("18+ 18-64 65+ 18-34 35-64", "18+=18-34,35-64,65+|18-64=18-34,35-64")]
    [TestCase("16-25", "")]
    [TestCase("18+ 65+ vrouwen", "")]
    [TestCase("18+ 19-64 65+", "")]
    public void Age_groups_make_up_a_larger_one_without_gap_or_overlap(string populations, string expected) => Assert.That(
        string.Join('|', AgeTiles.Of(populations.Split(' ')).Select(pair => $"{pair.Whole}={string.Join(',', pair.Parts)}").Order(StringComparer.Ordinal)),
        Is.EqualTo(expected));

    [TestCase("ggd-vo-2024", 5)]
    [TestCase("ggd-jv-2024", 10)]
    public void The_rules_of_a_supplier_know_the_city_also_as_its_neighbourhoods_and_the_suppliers_own_minimum(string table, int threshold)
    {
        SupplierRules rules = SupplierRules.Of(TestCatalogue.Shipped).Single(one => one.Table.TableId.Equals(table, StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(rules.Threshold, Is.EqualTo(threshold));
            Assert.That(rules.Sums.AreaParts.Where(pair => pair.Whole is "GM0935").Select(pair => pair.Parts.Count), Is.EqualTo([7, 44]));
        });
    }

    private static FigureKey Key(string area, string population) => new("wel", area, population, 2024);

    private static SupplierFigure Shown(string area, long? respondents, string population = "18+") => new(Key(area, population), 1, null, false, respondents);

    private static SupplierFigure Hidden(string area, string population = "18+") => new(Key(area, population), 1, null, true, null);

    private static SupplierFigure[] Ages(string area, long all, long young, long old) =>
        [Shown(area, all), Shown(area, young, "18-64"), Shown(area, old, "65+")];

    private static SupplierAudit Audit(IReadOnlyList<SupplierFigure> figures) => new SupplierDisclosure(_city, 5).Audit(figures);

    private static string[] Withheld(params SupplierFigure[] figures) => Words(Audit(figures));

    private static string[] Words(SupplierAudit audit) =>
    [
        .. audit.Withheld.Select(pair => $"{pair.Key.Key.Area}{(pair.Key.Key.Population is "18+" ? "" : $" {pair.Key.Key.Population}")} {pair.Value}")
            .Order(StringComparer.Ordinal),
    ];

    // A reader with a calculator, who knows nothing of the audit.
    private static IReadOnlyList<FigureKey> Derivable(IReadOnlyList<SupplierFigure> figures)
    {
        SupplierAudit audit = Audit(figures);
        List<CountedFigure> counted = [.. figures.Select(figure => new CountedFigure(figure.Key, figure.Respondents ?? 0, null, figure.IsHidden))];
        ProtectedRelease release = new(
            [.. figures.Select(figure => figure.IsHidden || audit.Withheld.ContainsKey(figure) ? FigureProtection.Unsafe : FigureProtection.Shown)], []);
        return Subtraction.Derivable(counted, release, _city);
    }
}
