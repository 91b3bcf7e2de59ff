using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Disagreements;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Assess;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Disagreements;

internal sealed class DisagreementFinderTests
{
    private const string New = "50150NED overgewicht GM0935 18+ 2020 46.5";
    private const string Old = "50090NED overgewicht GM0935 18+ 2020 46.0";

    [Test]
    public void Two_tables_that_differ_are_found_when_no_entry_explains_them() =>
        Assert.That(
            Unexplained(Find([], [], New, Old)),
            Is.EqualTo("overgewicht/GM0935/2020/18+/50150NED - overgewicht/GM0935/2020/18+/50090NED"));

    [TestCase("46.5", "", TestName = "Equal numbers are no disagreement")]
    [TestCase("46.4", "", TestName = "A tenth apart may be rounding")]
    [TestCase("46.3", "overgewicht/GM0935/2020/18+/50150NED - overgewicht/GM0935/2020/18+/50090NED", TestName = "Two tenths apart are more than rounding")]
    public void Rounding_is_no_disagreement(string old, string expected) =>
        Assert.That(Unexplained(Find([], [], New, Old.Replace("46.0", old, StringComparison.Ordinal))), Is.EqualTo(expected));

    [TestCase("50090NED overgewicht GM0935 18-64 2020 40", TestName = "Other people are another concept")]
    [TestCase("50090NED overgewicht GM0935 18+ 2016 40", TestName = "Another year is another concept")]
    [TestCase("50090NED overgewicht NL01 18+ 2020 40", TestName = "Another area is another concept")]
    [TestCase("50090NED roken GM0935 18+ 2020 40", TestName = "Another indicator is another concept")]
    [TestCase("50090NED overgewicht GM0935 18+ 2020 .", TestName = "A withheld figure is compared with nothing")]
    public void Only_figures_of_one_concept_are_compared(string other) =>
        Assert.That(Unexplained(Find([], [], New, other)), Is.Empty);

    [Test]
    public void An_entry_about_tables_explains_their_pairs_in_the_order_of_the_pages()
    {
        DisagreementRegister register = Find([Entry("editions", "50150NED", "50090NED")], [], New, Old);
        DisagreementRegister turned = Find([Entry("editions", "50090NED", "50150NED")], [], New, Old);
        Assert.That(
            (register.Explained.Single().LargestDifference, register.Unexplained.Count, turned.Explained.Single().Comparisons.Count, turned.Unexplained.Count),
            Is.EqualTo((0.5m, 0, 0, 1)));
    }

    [Test]
    public void An_entry_about_tables_can_be_limited_to_indicators() =>
        Assert.That(
            Find([Entry("editions", "50150NED", "50090NED") with { IndicatorIds = ["roken"] }], [], New, Old).Unexplained,
            Has.Count.EqualTo(1));

    [Test]
    public void An_entry_about_two_figures_takes_its_pair_out_of_the_entry_about_tables()
    {
        DisagreementRegister register = Find(
            [Entry("editions", "50150NED", "50090NED"), Entry("pair", "overgewicht/GM0935/2020/18+/50150NED", "overgewicht/GM0935/2020/18+/50090NED")],
            [], New, Old);
        Assert.That(register.Explained.Select(one => one.Comparisons.Count), Is.EqualTo([0, 1]));
    }

    [Test]
    public void An_entry_that_follows_another_figure_than_the_pages_is_a_problem()
    {
        DisagreementRegister register = Find(
            [Entry("pair", "overgewicht/GM0935/2020/18+/50090NED", "overgewicht/GM0935/2020/18+/50150NED")], [], New, Old);
        Assert.That(
            register.Problems.Single(),
            Has.Property(nameof(DisagreementProblem.What)).EqualTo(
                "'overgewicht/GM0935/2020/18+/50090NED' is not followed any more: pages show 50150NED"));
    }

    [Test]
    public void An_entry_that_names_a_figure_without_a_number_is_a_problem_once_its_table_is_there()
    {
        DisagreementEntry entry = Entry("pair", "overgewicht/GM0935/2020/18+/50150NED", "overgewicht/GM0935/2012/18+/50090NED");
        Assert.That(
            (Find([entry], [], New, Old).Problems.Single().What, Find([entry], [], New).Problems.Count),
            Is.EqualTo(("the sources give no number for 'overgewicht/GM0935/2012/18+/50090NED'", 0)));
    }

    [TestCase(47, "", TestName = "A printed number within rounding is the same number")]
    [TestCase(45, "overgewicht/GM0935/2020/18+/50150NED - plan", TestName = "A printed number that differs is found")]
    public void A_quotation_is_compared_with_the_figure_that_pages_show(int printed, string expected) =>
        Assert.That(Unexplained(Find([Entry("editions", "50150NED", "50090NED")], [Quotation(printed)], New, Old)), Is.EqualTo(expected));

    [Test]
    public void A_quotation_that_an_entry_names_is_explained_whatever_table_came_since()
    {
        DisagreementEntry entry = Entry("pair", "overgewicht/GM0935/2020/18+/50090NED", "plan");
        DisagreementRegister register = Find([entry, Entry("editions", "50150NED", "50090NED")], [Quotation(45)], New, Old);
        Assert.That((register.Unexplained.Count, register.Problems.Count), Is.EqualTo((0, 1)));
    }

    [TestCase("2017-2020", "18+", TestName = "A span of years is compared with nothing")]
    [TestCase("", "18+", TestName = "A number without a year is compared with nothing")]
    [TestCase("2020", "65+", TestName = "A number about other people is compared with nothing")]
    public void A_quotation_about_something_else_is_not_compared(string period, string population) =>
        Assert.That(
            Unexplained(Find([], [Quotation(45) with { Period = period, PopulationId = population }], New)), Is.Empty);

    private static DisagreementEntry Entry(string id, string used, string other) =>
        new(id, [], [used], [other], "Waarom.", "Why.", new DateOnly(2025, 1, 1));

    private static PublishedFigure Quotation(decimal value) => new(
        "plan", "Plan", "par. 1", "overgewicht", "Overgewicht", string.Empty, string.Empty, TestCatalogue.Area("GM0935").Code, "2020",
        value, "%", string.Empty, string.Empty, PublishedFigureKind.Quotation);

    private static DisagreementRegister Find(
        IReadOnlyList<DisagreementEntry> entries, IReadOnlyList<PublishedFigure> quotations, params string[] figures)
    {
        MonitorCatalogue catalogue = TestCatalogue.Shipped with { Disagreements = entries, PublishedFigures = quotations };
        List<FigureRow> rows = [.. figures.Select(EditionFigures.Row)];
        return DisagreementFinder.Find(new FigureSet(rows, catalogue), rows, catalogue);
    }

    private static string Unexplained(DisagreementRegister register) =>
        string.Join("; ", register.Unexplained.Select(pair => $"{pair.Used.Reference} - {pair.Other.Reference}"));
}
