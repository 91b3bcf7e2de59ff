using Monitoring.Reports.Charts;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>School marks: a tenth counts, and the scale is always shown whole.</summary>
internal sealed class MarkTests
{
    private const string Unit = "rapportcijfer";

    private static readonly AreaLabel _area = new("BU09350101", "Jekerdal", AreaKind.Neighbourhood, false);

    private static readonly Figure.Known[] _close = [new(6.9, null, "a"), new(7.1, null, "b")];

    [Test]
    public void The_axis_of_marks_runs_from_0_to_10_however_close_they_lie() =>
        Assert.That(AreaPlotAxis.Of(_close, Unit).Ticks, Is.EqualTo(new double[] { 0, 5, 10 }));

    [Test]
    public void A_unit_without_natural_ends_has_an_axis_about_its_values() =>
        Assert.That(AreaPlotAxis.Of(_close, "jaar").Ticks[0], Is.GreaterThan(6));

    [Test]
    public void The_axis_of_a_trend_of_marks_runs_from_0_to_10()
    {
        TrendPoint[] points = [.. _close.Select((figure, index) => new TrendPoint(2014 + index, figure, FigureKind.Surveyed, false))];
        NeighbourhoodSection section = new(
            "", FigureKind.Surveyed, SampleSite.Adults, [points], [new DistrictGroup(_area, [new NeighbourhoodTrend(_area, [points])])]);
        SmallMultipleAxis axis = SmallMultipleAxis.Of(section, Unit)!;

        Assert.That((axis.Minimum, axis.Maximum, axis.ValueDecimals), Is.EqualTo((0d, 10d, 1)));
    }

    [Test]
    public void A_figure_of_people_who_came_forward_is_an_open_square_beside_its_area_too()
    {
        AreaFigure[] areas = [new(_area, _close[0])];
        string Drawn(FigureKind kind) => new AreaDotPlot(Wordings.Dutch).Svg(
            new AreaPlotPicture("id", "Sfeer", "", areas, new Figure.Absent(), kind, Unit, "Maastricht"), AreaPlotAxis.Of(_close, Unit));

        Assert.Multiple(() =>
        {
            Assert.That(Drawn(FigureKind.SelfSelected), Does.Contain("<rect").And.Contain("dot hollow subject").And.Not.Contain("<circle"));
            Assert.That(Drawn(FigureKind.Surveyed), Does.Contain("<circle").And.Not.Contain("dot hollow"));
        });
    }

    [TestCase("nl", "7,1")]
    [TestCase("en", "7.1")]
    public void A_mark_keeps_its_tenth_and_needs_no_unit(string language, string expected) =>
        Assert.That(
            (language is "nl" ? Wordings.Dutch : Wordings.English).Figure.WithUnit(_close[1], Unit),
            Is.EqualTo(expected));
}
