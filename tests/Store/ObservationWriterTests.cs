using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;
using static Monitoring.Tests.Store.StoreObservations;

namespace Monitoring.Tests.Store;

internal sealed class ObservationWriterTests
{
    [Test]
    public void The_same_figures_again_write_nothing()
    {
        using ObservationHistory history = new();
        history.Write(0, Number(12.0));
        IReadOnlyList<string> before = history.Store.Rows("SELECT * FROM observation");
        StoreCounts counts = history.Write(1, Number(12.0));
        Assert.Multiple(() =>
        {
            Assert.That((counts.Opened, counts.Closed, counts.Unchanged), Is.EqualTo((0, 0, 1)));
            Assert.That(history.Store.Rows("SELECT * FROM observation"), Is.EqualTo(before));
        });
    }

    [Test]
    public void A_changed_figure_closes_its_row_and_opens_another_at_the_moment_of_retrieval()
    {
        using ObservationHistory history = new();
        history.Write(0, Number(12.0));
        StoreCounts counts = history.Write(3, Number(12.5));
        Assert.Multiple(() =>
        {
            Assert.That((counts.Opened, counts.Closed, counts.Unchanged), Is.EqualTo((1, 1, 0)));
            Assert.That(string.Join(' ', history.Periods()), Is.EqualTo("roken|12.0|0|3 roken|12.5|3|-"));
        });
    }

    [Test]
    public void Respondents_and_their_weights_are_part_of_a_figure()
    {
        using ObservationHistory history = new();
        history.Write(0, Of(new ObservedValue.Measured(12, null, 80) { WeightedBase = 812.25 }));
        StoreCounts same = history.Write(1, Of(new ObservedValue.Measured(12, null, 80) { WeightedBase = 812.25 }));
        StoreCounts other = history.Write(2, Of(new ObservedValue.Measured(12, null, 80) { WeightedBase = 813.5 }));
        Assert.Multiple(() =>
        {
            Assert.That((same.Unchanged, other.Opened, other.Closed), Is.EqualTo((1, 1, 1)));
            Assert.That(
                history.Store.Rows("SELECT sample_size, weighted_base FROM observation ORDER BY known_from"),
                Is.EqualTo((string[])["80|812.25", "80|813.5"]));
        });
    }

    [Test]
    public void What_must_be_known_of_a_figure_is_stored_with_it_and_a_change_of_it_is_news()
    {
        using ObservationHistory history = new();
        FigureFlags both = FigureFlags.Indicative | FigureFlags.ManyUnanswered;
        history.Write(0, Of(new ObservedValue.Measured(12, null, 80)) with { Flags = both });
        StoreCounts same = history.Write(1, Of(new ObservedValue.Measured(12, null, 80)) with { Flags = both });
        StoreCounts other = history.Write(2, Of(new ObservedValue.Measured(12, null, 80)) with { Flags = FigureFlags.Indicative });
        Assert.Multiple(() =>
        {
            Assert.That((same.Unchanged, other.Opened, other.Closed), Is.EqualTo((1, 1, 1)));
            Assert.That(
                history.Store.Rows("SELECT flags FROM all_observation ORDER BY known_from"),
                Is.EqualTo((string[])["INDICATIVE ITEM_NR_HIGH", "INDICATIVE"]));
            Assert.That(
                FigureStore.Load(history.Store.Connection, new NewerEditionRule(TestCatalogue.Shipped), new FigureSelection(["GM0935"], ObservationHistory.Night(1)))
                    .Single().Flags,
                Is.EqualTo(both));
        });
    }

    [Test]
    public void A_figure_that_vanished_is_closed_and_not_deleted()
    {
        using ObservationHistory history = new();
        history.Write(0, Number(12.0), Number(9.0, "ernstige-eenzaamheid"));
        StoreCounts counts = history.Write(1, Number(9.0, "ernstige-eenzaamheid"));
        Assert.Multiple(() =>
        {
            Assert.That((counts.Opened, counts.Closed, counts.Unchanged), Is.EqualTo((0, 1, 1)));
            Assert.That(string.Join(' ', history.Periods()), Is.EqualTo("ernstige-eenzaamheid|9.0|0|- roken|12.0|0|1"));
        });
    }

    [Test]
    public void A_figure_that_comes_back_opens_a_new_row()
    {
        using ObservationHistory history = new();
        history.Write(0, Number(12.0), Number(9.0, "ernstige-eenzaamheid"));
        history.Write(1, Number(9.0, "ernstige-eenzaamheid"));
        history.Write(2, Number(12.0), Number(9.0, "ernstige-eenzaamheid"));
        Assert.That(
            string.Join(' ', history.Periods()),
            Is.EqualTo("ernstige-eenzaamheid|9.0|0|- roken|12.0|0|1 roken|12.0|2|-"));
    }

    [Test]
    public void A_then_B_then_A_again_are_three_periods()
    {
        using ObservationHistory history = new();
        history.Write(0, Number(12.0));
        history.Write(1, Number(13.0));
        history.Write(2, Number(12.0));
        Assert.That(string.Join(' ', history.Periods()), Is.EqualTo("roken|12.0|0|1 roken|13.0|1|2 roken|12.0|2|-"));
    }

    [Test]
    public void A_number_that_is_withheld_for_a_while_is_three_periods()
    {
        using ObservationHistory history = new();
        history.Write(0, Number(12.0));
        history.Write(1, Withheld(MissingReason.NotPublished));
        history.Write(2, Number(12.0));
        Assert.That(
            string.Join(' ', history.Periods()), Is.EqualTo("roken|12.0|0|1 roken|not published|1|2 roken|12.0|2|-"));
    }

    [Test]
    public void Another_reason_for_the_gap_is_a_change()
    {
        using ObservationHistory history = new();
        history.Write(0, Withheld(MissingReason.NotPublished));
        Assert.That(history.Write(1, Withheld(MissingReason.Confidential)).Closed, Is.EqualTo(1));
    }

    [Test]
    public void Margins_that_appear_or_move_are_a_change()
    {
        using ObservationHistory history = new();
        history.Write(0, Number(12.0));
        history.Write(1, Of(new ObservedValue.Measured(12.0, new ConfidenceInterval(11, 13, 0.95), null)));
        StoreCounts counts = history.Write(2, Of(new ObservedValue.Measured(12.0, new ConfidenceInterval(11, 14, 0.95), null)));
        Assert.That((counts.Opened, counts.Closed), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Zero_is_stored_as_a_number_and_differs_from_a_gap()
    {
        using ObservationHistory history = new();
        history.Write(0, Number(0.0));
        history.Write(1, Withheld(MissingReason.Impossible));
        Assert.That(string.Join(' ', history.Periods()), Is.EqualTo("roken|0.0|0|1 roken|impossible|1|-"));
    }

    [Test]
    public void What_was_known_at_each_moment_can_be_asked()
    {
        using ObservationHistory history = new();
        history.Write(0, Number(12.0));
        history.Write(1, Number(13.0));
        history.Write(2, Withheld(MissingReason.NotPublished));
        history.Write(3);
        Assert.That(
            string.Join(
                ' ',
                new[] { -1, 0, 1, 2, 3 }.Select(night => $"[{history.AsOf(ObservationHistory.Night(night))}]")
                    .Append($"[{history.AsOf(ObservationHistory.Night(1).AddSeconds(-1))}]")
                    .Append($"[{history.AsOf(null)}]")),
            Is.EqualTo("[] [12] [13] [missing 0] [] [12] []"));
    }

    [Test]
    public void Reading_the_newest_retrieval_otherwise_leaves_what_a_fresh_database_would_hold()
    {
        using ObservationHistory again = new();
        again.Write(0, Number(12.0), Number(9.0, "ernstige-eenzaamheid"));
        again.Write(1, Number(13.0), Number(9.5, "ernstige-eenzaamheid"));
        again.Write(1, true, Number(12.0), Number(5.0, "overgewicht"));
        using ObservationHistory fresh = new();
        fresh.Write(0, Number(12.0), Number(9.0, "ernstige-eenzaamheid"));
        fresh.Write(1, Number(12.0), Number(5.0, "overgewicht"));
        Assert.That(again.Periods(), Is.EqualTo(fresh.Periods()));
    }

    [Test]
    public void Reading_the_only_retrieval_otherwise_leaves_no_trace_of_the_first_reading()
    {
        using ObservationHistory again = new();
        again.Write(0, Number(12.0));
        again.Write(0, true, Withheld(MissingReason.NotAsked), Number(1.0, "overgewicht"));
        Assert.That(string.Join(' ', again.Periods()), Is.EqualTo("overgewicht|1.0|0|- roken|not asked|0|-"));
    }

    [TestCase(0)]
    [TestCase(1)]
    public void The_same_figure_twice_in_one_retrieval_is_refused(int night)
    {
        using ObservationHistory history = new();
        if (night > 0)
        {
            history.Write(0, Number(12.0));
        }

        Assert.That(
            () => history.Write(night, Number(12.0), Number(12.0)),
            Throws.TypeOf<SqliteException>().With.Property(nameof(SqliteException.SqliteExtendedErrorCode)).EqualTo(1555));
    }
}
