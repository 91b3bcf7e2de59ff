using Monitoring.Pipeline.Disclosure;

namespace Monitoring.Tests.Disclosure;

/// <summary>What published sums tell of hidden cells, against ranks and ranges computed independently with scipy.</summary>
internal sealed class AuditTests
{
    private const int Threshold = 5;

    [TestCase("1", "1", TestName = "A single hidden cell is the total minus the rest")]
    [TestCase("1,2", "1,2", TestName = "Two hidden cells in one row are given by their columns")]
    [TestCase("1,2,4", "1,2,4", TestName = "Three hidden cells are given one after another")]
    [TestCase("1,2,7,8", "", TestName = "Four hidden cells on the corners of a rectangle are not given")]
    [TestCase("1,2,4,5", "", TestName = "Four hidden cells on the corners of another rectangle are not given")]
    [TestCase("", "", TestName = "Nothing hidden is nothing exposed")]
    public void Exposed(string hidden, string exposed) =>
        Assert.That(
            Equations(hidden).SelectMany(RankAudit.Exposed).Order(),
            Is.EqualTo(Numbers(exposed)));

    [Test]
    public void The_range_of_each_hidden_cell_is_the_one_that_linear_programming_gives()
    {
        Dictionary<int, FeasibleRange> ranges = Equations("1,2,7,8").SelectMany(IntervalAudit.Ranges).ToDictionary();

        Assert.That(
            ranges.Select(pair => (pair.Key, pair.Value.Lowest, pair.Value.Highest)).Order(),
            Is.EqualTo(
            [
                (1, 0.0, (double?)20), (2, 0.0, (double?)20), (7, 13.0, (double?)33), (8, 9.0, (double?)29),
            ]));
    }

    [Test]
    public void A_derived_cell_has_one_possible_count() =>
        Assert.That(
            Equations("1,2,4").SelectMany(IntervalAudit.Ranges).ToDictionary()[1],
            Is.EqualTo(new FeasibleRange(3, 3)));

    [Test]
    public void A_hidden_total_may_be_anything_from_its_shown_parts_upwards()
    {
        HiddenCellEquations equations = HiddenCellEquations.Of([new CellRelation(0, [1, 2])], new HashSet<int> { 0, 1 }, [30, 10, 20]).Single();

        Assert.Multiple(() =>
        {
            Assert.That(RankAudit.Exposed(equations), Is.Empty);
            Assert.That(
                IntervalAudit.Ranges(equations).OrderBy(pair => pair.Key).Select(pair => pair.Value),
                Is.EqualTo([new FeasibleRange(20, null), new FeasibleRange(0, null)]));
        });
    }

    [TestCase(0, 20.0, 10, true, TestName = "From 0 to twice the count is enough")]
    [TestCase(0, 4.0, 3, false, TestName = "Short of twice the count and narrow is not enough")]
    [TestCase(9, 14.0, 11, true, TestName = "As wide as the threshold is enough")]
    [TestCase(9, 13.0, 11, false, TestName = "Narrower than the threshold is not enough")]
    [TestCase(3, 3.0, 3, false, TestName = "One possible count is not enough")]
    [TestCase(0, 0.0, 0, true, TestName = "An empty cell that can only be empty has nobody in it")]
    public void Protection(double lowest, double highest, long count, bool isEnough) =>
        Assert.That(new FeasibleRange(lowest, highest).Protects(count, Threshold), Is.EqualTo(isEnough));

    [Test]
    public void Sums_that_contradict_one_another_are_no_ground_for_an_audit()
    {
        HiddenCellEquations equations = HiddenCellEquations.Of(
            [new CellRelation(0, [2, 3]), new CellRelation(1, [2, 3])], new HashSet<int> { 2, 3 }, [10, 11, 4, 6]).Single();

        Assert.That(() => IntervalAudit.Ranges(equations), Throws.InvalidOperationException);
    }

    [Test]
    public void Ranges_hold_the_true_counts_and_agree_with_the_rank_on_random_tables([Range(1, 60)] int seed)
    {
        Random random = new(seed);
        TableCells table = TableCells.Random(random, rows: random.Next(2, 6), columns: random.Next(2, 6));
        HashSet<int> hidden = [.. Enumerable.Range(0, table.Counts.Count).Where(_ => random.Next(3) == 0)];
        HashSet<int> exposed = [];
        Dictionary<int, FeasibleRange> ranges = [];
        foreach (HiddenCellEquations equations in HiddenCellEquations.Of(table.Relations, hidden, table.Counts))
        {
            exposed.UnionWith(RankAudit.Exposed(equations));
            foreach ((int cell, FeasibleRange range) in IntervalAudit.Ranges(equations))
            {
                ranges.Add(cell, range);
            }
        }

        Assert.Multiple(() =>
        {
            Assert.That(ranges.Keys, Is.EquivalentTo(hidden));
            Assert.That(ranges.All(pair => pair.Value.Lowest <= table.Counts[pair.Key] && !(pair.Value.Highest < table.Counts[pair.Key])), Is.True);
            Assert.That(exposed.All(cell => ranges[cell].Lowest.Equals(ranges[cell].Highest)), Is.True, "what is derived has one count");
        });
    }

    private static IEnumerable<HiddenCellEquations> Equations(string hidden) =>
        HiddenCellEquations.Of(TableCells.Vector.Relations, Numbers(hidden).ToHashSet(), TableCells.Vector.Counts);

    private static IEnumerable<int> Numbers(string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);
}
