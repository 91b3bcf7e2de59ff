using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Assess;

/// <summary>Whatever the editions hold, the query withholds what the rule's sentence says, now, before, and for the views.</summary>
internal sealed class WithholdingPropertyTests
{
    private const int Nights = 3;
    private static readonly string[] _editions = ["50150NED", "50120NED", "50090NED"];
    private static readonly string[] _some = ["BU09350303", "GM0935"];

    [Test]
    public void What_is_shown_at_any_moment_is_what_the_editions_of_that_moment_allow([Range(1, 12)] int seed)
    {
        using EditionStore store = Filled(seed);
        IReadOnlyList<RawFigure> all = RawFigures.Read(store.Store.Connection);
        foreach (DateTimeOffset? moment in (DateTimeOffset?[])[EditionStore.Night(0), EditionStore.Night(1), null])
        {
            RawFigure[] known = [.. all.Where(row => row.IsKnownAt(moment?.ToUnixTimeSeconds() ?? long.MaxValue))];
            Assert.That(Lines(store.Shown(moment)), Is.EqualTo(Expected(known)), $"seed {seed}, {moment}");
            Assert.That(
                Lines(store.Shown(moment, _some)),
                Is.EqualTo(Expected(known, row => _some.Contains(row.Area, StringComparer.Ordinal))), $"seed {seed}, {moment}, two areas");
        }
    }

    [Test]
    public void The_views_withhold_what_the_editions_of_now_withhold_of_current_and_replaced_figures([Range(1, 12)] int seed)
    {
        using EditionStore store = Filled(seed);
        IReadOnlyList<RawFigure> all = RawFigures.Read(store.Store.Connection);
        ReferenceWithholding reference = new([.. all.Where(row => row.KnownTo is null)], _editions, TestCatalogue.Shipped);
        string[] expected =
        [
            .. all.Where(row => reference.By(row) is not null)
                .Select(row => $"{row.Key} {reference.By(row)}")
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        int written = store.Record();
        string[] listed =
        [
            .. store.Store.Rows(
                """
                SELECT v.name || ' ' || i.name || ' ' || a.code || ' ' || p.name || ' ' || w.reference_year || ' ' || b.name
                FROM withheld w
                JOIN vintage v ON v.vintage_id = w.vintage_id JOIN vintage b ON b.vintage_id = w.because_vintage_id
                JOIN indicator i ON i.indicator_id = w.indicator_id JOIN area a ON a.area_id = w.area_id
                JOIN population p ON p.population_id = w.population_id
                """).Order(StringComparer.Ordinal),
        ];
        Assert.Multiple(() =>
        {
            Assert.That(listed, Is.Not.Empty.And.EqualTo(expected));
            Assert.That(written, Is.EqualTo(expected.Length));
            Assert.That(store.Record(), Is.Zero);
            Assert.That(
                store.Store.Rows("SELECT COUNT(*) FROM all_observation WHERE withheld_by IS NOT NULL AND value IS NOT NULL"), Is.EqualTo(_none));
        });
    }

    private static EditionStore Filled(int seed)
    {
        GeneratedEditions generated = new(seed);
        EditionStore store = new();
        for (int night = 0; night < Nights; night++)
        {
            foreach (string table in GeneratedEditions.Tables.Where(_ => night == 0 ? !generated.Chance(4) : generated.Chance(2)))
            {
                store.Write(night, generated.Retrieval(table));
            }
        }

        return store;
    }

    private static string[] Expected(RawFigure[] known, Func<RawFigure, bool>? selected = null)
    {
        ReferenceWithholding reference = new(known, _editions, TestCatalogue.Shipped);
        return
        [
            .. known.Where(selected ?? (_ => true)).Select(row => reference.By(row) is { } table
                    ? $"{row.Key} withheld by {table}"
                    : FormattableString.Invariant($"{row.Key} {row.Value} {row.Reason}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string[] Lines(IReadOnlyList<FigureRow> shown) =>
    [
        .. shown.Select(row => (Row: row, Key: FormattableString.Invariant($"{row.TableId} {row.Indicator} {row.AreaCode} {row.Population} {row.ReferenceYear}")))
            .Select(one => one.Row.WithheldBy is { } table
                ? FormattableString.Invariant($"{one.Key} withheld by {table}{one.Row.Value}")
                : FormattableString.Invariant($"{one.Key} {one.Row.Value} {one.Row.MissingReasonId}"))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[] _none = ["0"];
}
