using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;
using Monitoring.Tests.Fixtures;
using CatalogueMark = Monitoring.Pipeline.Catalogue.SeriesMark;
using CatalogueMarkKind = Monitoring.Pipeline.Catalogue.SeriesMarkKind;
using ReportMarkKind = Monitoring.Reports.Model.SeriesMarkKind;

namespace Monitoring.Tests.Publish;

internal sealed class FigureShaperTests
{
    [TestCase(MissingReason.NotPublished, FigureGap.NotPublished)]
    [TestCase(MissingReason.Confidential, FigureGap.Confidential)]
    [TestCase(MissingReason.Impossible, FigureGap.Impossible)]
    [TestCase(MissingReason.NotAsked, FigureGap.NotAsked)]
    [TestCase(MissingReason.NotApplicable, FigureGap.NotApplicable)]
    [TestCase(MissingReason.Suppressed, FigureGap.Suppressed)]
    [TestCase(MissingReason.WithheldByNewerEdition, FigureGap.WithheldByNewerEdition)]
    public void A_withheld_figure_has_a_reason_and_no_number(MissingReason reason, FigureGap gap) =>
        Assert.That(
            FigureShaper.Shape(Row(2020, null, reason)), Is.EqualTo(new Figure.Withheld(gap, "roken/GM0935/2020/18+/50090NED")));

    [TestCase(17.9)]
    [TestCase(0.0)]
    public void A_number_keeps_its_origin(double value) =>
        Assert.That(
            FigureShaper.Shape(Row(2020, value)), Is.EqualTo(new Figure.Known(value, null, "roken/GM0935/2020/18+/50090NED")));

    [Test]
    public void Margins_come_along_when_the_source_gives_them() =>
        Assert.That(
            FigureShaper.Shape(Row(2020, 12.0) with { Lower = 11, Upper = 13 }),
            Is.EqualTo(new Figure.Known(12.0, new FigureInterval(11, 13), "roken/GM0935/2020/18+/50090NED")));

    [Test]
    public void People_who_chose_to_take_part_have_no_margin() =>
        Assert.That(
            FigureShaper.Shape(Row(2024, 46.8) with { Lower = 44, Upper = 49, EstimateKindId = (long)EstimateKind.SelfSelected }),
            Is.EqualTo(new Figure.Known(46.8, null, "roken/GM0935/2024/18+/50090NED")));

    [Test]
    public void A_line_is_cut_where_it_goes_over_to_another_population() =>
        Assert.That(
            Years(Shaper([], Row(2012, 1) with { Population = "19+" }, Row(2016, 1) with { Population = "19+" }, Row(2020, 1), Row(2022, 1))),
            Is.EqualTo("2012 2016 | 2020 2022"));

    [Test]
    public void No_line_leads_to_or_from_a_year_in_which_very_many_gave_no_answer() =>
        Assert.That(
            Years(Shaper([], Row(2012, 1), Row(2016, 1) with { Flags = FigureFlags.VeryManyUnanswered }, Row(2020, 1), Row(2022, 1) with { Flags = FigureFlags.ManyUnanswered })),
            Is.EqualTo("2012 | 2016 | 2020 2022"));

    [Test]
    public void Respondents_and_cautions_come_along() =>
        Assert.That(
            FigureShaper.Shape(Row(2020, 12.0) with { SampleSize = 80, Flags = FigureFlags.Indicative | FigureFlags.Unreliable }),
            Is.EqualTo(new Figure.Known(12.0, null, "roken/GM0935/2020/18+/50090NED")
            {
                Respondents = 80,
                Cautions = FigureCautions.Indicative | FigureCautions.Unreliable,
            }));

    [Test]
    public void A_year_without_a_cell_is_absent_and_not_withheld() =>
        Assert.That(FigureShaper.ShapeOrAbsent(null), Is.EqualTo(new Figure.Absent()));

    // 2012, 2016 and 2020 are measured; a break stands before its first year.
    [TestCase(null, "2012 2016 2020")]
    [TestCase(2012, "2012 2016 2020")] // Nothing lies before it.
    [TestCase(2014, "2012 | 2016 2020")]
    [TestCase(2016, "2012 | 2016 2020")]
    [TestCase(2020, "2012 2016 | 2020")]
    [TestCase(2024, "2012 2016 2020")]
    public void A_line_is_cut_at_a_break(int? firstYearAfter, string segments) =>
        Assert.That(
            Years(Shaper(
                firstYearAfter is { } year ? [Mark(CatalogueMarkKind.Break, year)] : [], Row(2020, 1), Row(2012, 1), Row(2016, 1))),
            Is.EqualTo(segments));

    [TestCase(MissingReason.NotAsked, "2012 2020")]
    [TestCase(MissingReason.NotApplicable, "2012 2020")]
    [TestCase(MissingReason.Impossible, "2012 2020")]
    [TestCase(MissingReason.NotPublished, "2012 2016 2020")]
    [TestCase(MissingReason.Confidential, "2012 2016 2020")]
    public void Years_that_were_not_asked_are_left_out_and_withheld_ones_are_gaps(MissingReason reason, string segments) =>
        Assert.That(Years(Shaper([], Row(2012, 1), Row(2016, null, reason), Row(2020, 1))), Is.EqualTo(segments));

    [Test]
    public void An_exceptional_year_is_marked_on_its_point() =>
        Assert.That(
            Shaper([Mark(CatalogueMarkKind.Event, 2020)], Row(2016, 1), Row(2020, 1)).Segments().SelectMany(segment => segment)
                .Select(point => (point.Year, point.IsEventYear, point.Kind)),
            Is.EqualTo(_points));

    [Test]
    public void No_line_runs_through_an_exceptional_year() =>
        Assert.That(
            Years(Shaper([Mark(CatalogueMarkKind.Event, 2020)], Row(2012, 1), Row(2016, 1), Row(2020, 1), Row(2022, 1), Row(2024, 1))),
            Is.EqualTo("2012 2016 | 2020 | 2022 2024"));

    [Test]
    public void A_line_runs_through_an_exceptional_year_that_the_catalogue_lets_it_use() =>
        Assert.That(
            Years(Shaper([Mark(CatalogueMarkKind.Event, 2020) with { UsableBecause = "asked before" }], Row(2016, 1), Row(2020, 1), Row(2022, 1))),
            Is.EqualTo("2016 2020 2022"));

    [Test]
    public void A_break_is_marked_between_the_years_that_it_parts_and_an_event_on_its_year() =>
        Assert.That(
            Shaper(
                [
                    Mark(CatalogueMarkKind.Break, 2018), Mark(CatalogueMarkKind.Event, 2020),
                    Mark(CatalogueMarkKind.Event, 2022), Mark(CatalogueMarkKind.Break, 2024),
                ],
                Row(2012, 1), Row(2016, 1), Row(2020, 1)).Marks()
                .Select(mark => (mark.Kind, mark.YearBefore, mark.Year)),
            Is.EqualTo(_marks));

    [Test]
    public void A_mark_of_another_topic_or_population_does_not_cut_this_line() =>
        Assert.That(
            Years(Shaper(
                [
                    Mark(CatalogueMarkKind.Break, 2016) with { IndicatorIds = ["overgewicht"] },
                    Mark(CatalogueMarkKind.Break, 2016) with { Populations = ["65+"] },
                    Mark(CatalogueMarkKind.Break, 2016) with { TableIds = ["50120NED"] },
                ],
                Row(2012, 1), Row(2016, 1))),
            Is.EqualTo("2012 2016"));

    private static readonly (int, bool, FigureKind)[] _points =
        [(2016, false, FigureKind.Modelled), (2020, true, FigureKind.Modelled)];

    private static readonly (ReportMarkKind, int?, int)[] _marks =
        [(ReportMarkKind.Break, 2016, 2020), (ReportMarkKind.Event, null, 2020)];

    private static CatalogueMark Mark(CatalogueMarkKind kind, int year) => new("mark", kind, [], [], [], year, new Wording("l", "m"), new Wording("x", "y"), "e");

    private static ShapedLine Shaper(IReadOnlyList<CatalogueMark> marks, params FigureRow[] rows)
    {
        MonitorCatalogue catalogue = TestCatalogue.Only("roken") with { SeriesMarks = marks };
        return new ShapedLine(new FigureShaper(catalogue, new Labels(catalogue, ReportLanguage.Dutch)), [.. rows.OrderBy(row => row.ReferenceYear)]);
    }

    private sealed record ShapedLine(FigureShaper Shaper, IReadOnlyList<FigureRow> Line)
    {
        public IReadOnlyList<IReadOnlyList<TrendPoint>> Segments() => Shaper.Segments(Line);

        public IReadOnlyList<Monitoring.Reports.Model.SeriesMark> Marks() => Shaper.Marks(Line);
    }

    private static string Years(ShapedLine shaper) => string.Join(
        " | ", shaper.Segments().Select(segment => string.Join(' ', segment.Select(point => point.Year))));

    private static FigureRow Row(int year, double? value, MissingReason? reason = null) => new(
        "roken", "GM0935", 2020, year, "18+", "rivm-statline", "50090NED", value, null, null, null,
        (long)EstimateKind.Modelled, 0, (long?)reason, 0, null, 1, 0, "rows.json", 1, 0, "Roker_11", 4);
}
