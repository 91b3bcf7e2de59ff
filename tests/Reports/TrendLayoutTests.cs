using Monitoring.Reports.Charts;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

internal sealed class TrendLayoutTests
{
    private static readonly string[] _markLabels =
    [
        "corona", "Vanaf 2020 ook 18-jarigen: links en rechts niet vergelijken", "andere vraag", "nieuwe meetmethode van het RIVM",
    ];

    private static readonly string[] _apartLabels = ["Maastricht, rekenmodel", "Nederland, oudere tabel", "Maastricht, ouder rekenmodel"];

    private static readonly ChartSize[] _sizes = [ChartSize.Wide, ChartSize.Narrow];

    [TestCaseSource(nameof(_sizes))]
    public void No_two_texts_of_any_chart_overlap_and_none_leaves_the_drawing(ChartSize size)
    {
        for (int seed = 0; seed < 4_000; seed++)
        {
            TrendChart chart = Any(new Random(seed));
            TrendLayout layout = TrendLayout.Of(chart, size, Wordings.Dutch);
            for (int i = 0; i < layout.Texts.Count; i++)
            {
                PlacedText text = layout.Texts[i];
                Assert.That(IsInside(text.Box, layout.Size), $"seed {seed}: '{text.Text}' leaves the drawing: {text.Box}");
                for (int j = 0; j < i; j++)
                {
                    Assert.That(
                        text.Box.Overlaps(layout.Texts[j].Box),
                        Is.False,
                        $"seed {seed}: '{text.Text}' {text.Box} lies over '{layout.Texts[j].Text}' {layout.Texts[j].Box}");
                }
            }
        }
    }

    [TestCaseSource(nameof(_sizes))]
    public void Every_line_of_any_chart_has_its_name_at_its_end(ChartSize size)
    {
        for (int seed = 0; seed < 1_000; seed++)
        {
            TrendLayout layout = TrendLayout.Of(Any(new Random(seed)), size, Wordings.Dutch);
            Assert.That(
                layout.Texts.Count(text => text.CssClass.StartsWith("end-label", StringComparison.Ordinal)),
                Is.EqualTo(layout.Lines.Count));
        }
    }

    [TestCaseSource(nameof(_sizes))]
    public void No_value_covers_a_measurement_of_any_chart(ChartSize size)
    {
        for (int seed = 0; seed < 4_000; seed++)
        {
            TrendLayout layout = TrendLayout.Of(Any(new Random(seed)), size, Wordings.Dutch);
            foreach (PlacedText value in layout.Texts.Where(text => text.CssClass.StartsWith("value", StringComparison.Ordinal)))
            {
                foreach (Pixel dot in layout.Lines.SelectMany(line => line.Points).Select(point => layout.Plot.At(point.Year, point.Figure.Value)))
                {
                    Assert.That(
                        value.Box.Overlaps(new PixelBox(dot.X - 1, dot.Y - 1, 2, 2)),
                        Is.False,
                        $"seed {seed}: '{value.Text}' {value.Box} lies over the measurement at {dot}");
                }
            }
        }
    }

    [TestCaseSource(nameof(_sizes))]
    public void A_line_that_ends_early_is_named_at_its_own_last_year(ChartSize size)
    {
        TrendLine older = Line(TrendLineRole.Subject, "Maastricht", (2012, 11), (2020, 15)) with { ApartLabel = "Maastricht, oudere tabel" };
        TrendLayout layout = TrendLayout.Of(Chart([Line(TrendLineRole.Subject, "Maastricht", (2024, 18)), older]), size, Wordings.Dutch);
        PixelBox name = layout.Texts.Single(text => text.Text.StartsWith("Maastricht, oudere", StringComparison.Ordinal)).Box;
        Assert.That(layout.Plot.X(2020), Is.InRange(name.Left, name.Right));
        Assert.That(name.Right, Is.LessThan(layout.Plot.X(2024) + size.NameWidth));
    }

    [Test]
    public void A_line_of_another_source_is_thin_named_after_its_source_and_joined_with_nothing()
    {
        TrendLine other = Line(TrendLineRole.Subject, "Maastricht", (2012, 44), (2016, 45), (2024, 46.5)) with { ApartLabel = "50150NED" };
        TrendChart chart = Chart([Line(TrendLineRole.Subject, "Maastricht", (2020, 45.7), (2022, 45.3)), other]);
        string svg = TrendDrawing.Svg(chart, ChartSize.Wide, Wordings.Dutch, new PictureText("t", "d"));
        Assert.That(svg, Does.Contain(">50150NED 46,5</text>").And.Contain(">Maastricht 45,3</text>").And.Contain(">45,7</text>"));
        Assert.That(svg.Split("class=\"line subject apart\"").Length - 1, Is.EqualTo(1));
        Assert.That(svg.Split("r=\"3\"").Length - 1, Is.EqualTo(3));
        Assert.That(svg, Does.Not.Contain(">44,0<").And.Not.Contain(", tot "), "Only its newest value is written, and only when it is new.");
        Assert.That(
            TrendDrawing.Svg(Chart([chart.Lines[0], other with { Segments = [[.. other.Segments[0].Take(2)]] }]), ChartSize.Wide, Wordings.Dutch, new PictureText("t", "d")),
            Does.Contain(">50150NED</text>"));
    }

    [Test]
    public void City_and_country_with_equal_values_are_both_readable()
    {
        TrendChart chart = Chart([Line(TrendLineRole.Subject, "Maastricht", (2016, 10)), Line(TrendLineRole.Country, "Nederland", (2016, 10))]);
        string[] texts = [.. TrendLayout.Of(chart, ChartSize.Narrow, Wordings.Dutch).Texts.Select(text => text.Text)];
        Assert.That(texts, Does.Contain("Maastricht 10,0").And.Contain("Nederland 10,0"));
    }

    [Test]
    public void A_line_that_ends_early_says_so_and_keeps_its_own_last_value()
    {
        TrendChart chart = Chart(
        [
            Line(TrendLineRole.Subject, "Maastricht", (2012, 11), (2016, 14)),
            Line(TrendLineRole.Country, "Nederland", (2012, 8), (2016, 9), (2020, 10)),
        ]);
        string[] texts = [.. TrendLayout.Of(chart, ChartSize.Wide, Wordings.Dutch).Texts.Select(text => text.Text)];
        Assert.That(texts, Does.Contain("Maastricht, tot 2016").And.Contain("14,0"));
    }

    [Test]
    public void The_target_year_stands_on_the_axis_also_without_a_value()
    {
        TrendChart chart = Chart([Line(TrendLineRole.Subject, "Maastricht", (2020, 15))]) with
        {
            Target = new TargetMark(2030, null, "doel 2030: lager"),
        };
        TrendLayout layout = TrendLayout.Of(chart, ChartSize.Narrow, Wordings.Dutch);
        Assert.That(layout.Texts.Select(text => text.Text), Does.Contain("2030").And.Contain("doel 2030: lager"));
        Assert.That(TrendDrawing.Svg(chart, ChartSize.Narrow, Wordings.Dutch, new PictureText("t", "d")), Does.Not.Contain("target-line\"").And.Contain("target-year-line"));
    }

    [Test]
    public void A_target_with_a_value_is_drawn_as_a_line_within_the_axis()
    {
        TrendChart chart = Chart([Line(TrendLineRole.Subject, "Maastricht", (2020, 15))]) with
        {
            Target = new TargetMark(2030, 40, "doel 2030: 40%"),
        };
        Assert.That(TrendLayout.Of(chart, ChartSize.Wide, Wordings.Dutch).Plot.Maximum, Is.GreaterThanOrEqualTo(40));
        Assert.That(TrendDrawing.Svg(chart, ChartSize.Wide, Wordings.Dutch, new PictureText("t", "d")), Does.Contain("class=\"target-line\""));
    }

    [Test]
    public void Withheld_measurements_are_not_drawn_and_no_line_crosses_them()
    {
        TrendPoint[] points =
        [
            new(2012, new Figure.Known(11, null, "a"), FigureKind.Modelled, false),
            new(2016, new Figure.Withheld(FigureGap.NotPublished, "b"), FigureKind.Modelled, false),
            new(2020, new Figure.Known(15, null, "c"), FigureKind.Modelled, false),
        ];
        TrendChart chart = Chart([new TrendLine(TrendLineRole.Subject, Area("Maastricht"), [points], "")]);
        string svg = TrendDrawing.Svg(chart, ChartSize.Wide, Wordings.Dutch, new PictureText("t", "d"));
        Assert.That(svg.Split("<circle").Length - 1, Is.EqualTo(2));
        Assert.That(svg, Does.Not.Contain("<path").And.Not.Contain("data-origin=\"b\""));
    }

    [Test]
    public void A_break_separates_two_stretches_and_is_named()
    {
        TrendChart chart = Chart(
        [
            new TrendLine(TrendLineRole.Subject, Area("Maastricht"),
            [
                Line(TrendLineRole.Subject, "", (2012, 11), (2016, 14)).Segments[0],
                Line(TrendLineRole.Subject, "", (2020, 15), (2022, 16)).Segments[0],
            ], ""),
        ]) with
        { Marks = [new SeriesMark(SeriesMarkKind.Break, 2016, 2020, "andere vraag", "")] };
        string svg = TrendDrawing.Svg(chart, ChartSize.Wide, Wordings.Dutch, new PictureText("t", "d"));
        Assert.That(svg.Split("<path").Length - 1, Is.EqualTo(2));
        Assert.That(svg, Does.Contain(">andere vraag</text>").And.Contain("break-line"));
    }

    [Test]
    public void A_chart_without_a_number_says_so()
    {
        TrendLayout layout = TrendLayout.Of(Chart([]), ChartSize.Narrow, Wordings.Dutch);
        Assert.That(layout.Texts.Select(text => text.Text), Does.Contain("Geen cijfers om te tekenen"));
    }

    [Test]
    public void Pixels_and_values_are_each_others_inverse()
    {
        PlotArea plot = TrendLayout.Of(Any(new Random(3)), ChartSize.Wide, Wordings.Dutch).Plot;
        Assert.That(plot.Value(plot.Y(12.3)), Is.EqualTo(12.3).Within(1e-9));
    }

    private static bool IsInside(PixelBox box, PixelBox drawing) =>
        box.Left >= -1e-6 && box.Right <= drawing.Width + 1e-6 && box.Top >= -1e-6 && box.Bottom <= drawing.Height + 1e-6;

    // Close, equal and extreme values, gaps, intervals, one to three lines with others apart, marks and targets, one year to many.
    private static TrendChart Any(Random random)
    {
        int first = random.Next(2008, 2022);
        int[] years = [.. Enumerable.Range(first, 15).Where(_ => random.Next(random.Next(2, 6)) == 0)];
        double level = random.NextDouble() * 95;
        double spread = random.Next(4) switch { 0 => 0, 1 => 0.4, 2 => 4, _ => 40 };
        string[] names = ["Maastricht", "Nederland", "Zuid-Limburg"];
        TrendLine[] lines =
        [
            .. Enumerable.Range(0, random.Next(0, 4)).Select(index => new TrendLine(
                (TrendLineRole)index, Area(names[index]), [[.. years.Select(year => Point(random, year, level, spread))]], "")),
        ];
        int apart = lines.Length == 0 ? 0 : random.Next(0, 4);
        TrendLine[] others =
        [
            .. Enumerable.Range(0, apart).Select(index => new TrendLine(
                (TrendLineRole)(index % 2),
                Area(names[index % 2]),
                [[.. years.Select(year => Point(random, year + random.Next(0, 3), level, spread)).DistinctBy(point => point.Year)]],
                "",
                _apartLabels[index])),
        ];
        SeriesMark[] marks =
        [
            .. years.Skip(1).Where(_ => random.Next(3) == 0).Select(year => new SeriesMark(
                random.Next(2) == 0 ? SeriesMarkKind.Break : SeriesMarkKind.Event, year - 1, year, _markLabels[random.Next(4)], "")),
        ];
        TargetMark? target = random.Next(2) == 0
            ? null
            : new TargetMark(2030, random.Next(2) == 0 ? null : Math.Round(random.NextDouble() * 100, 1), "doel 2030: lager dan in 2024");
        return new TrendChart(
            "any", SampleSite.Adults, random.Next(4) == 0 ? "jaar" : "%", first, target?.Year ?? first + random.Next(0, 16), [.. lines, .. others], marks, target);
    }

    private static TrendPoint Point(Random random, int year, double level, double spread)
    {
        double value = Math.Round(Math.Clamp(level + ((random.NextDouble() - 0.5) * spread), 0, 100), 1);
        FigureInterval? interval = random.Next(2) == 0 ? null : new FigureInterval(Math.Max(0, value - 3), Math.Min(100, value + 3));
        Figure figure = random.Next(6) == 0
            ? new Figure.Withheld(FigureGap.NotPublished, "w")
            : new Figure.Known(value, interval, "k");
        return new TrendPoint(year, figure, (FigureKind)random.Next(3), false);
    }

    private static TrendChart Chart(TrendLine[] lines) =>
        new("trend", SampleSite.Adults, "%", 2012, 2020, lines, [], null);

    private static TrendLine Line(TrendLineRole role, string name, params (int Year, double Value)[] points) => new(
        role,
        Area(name),
        [[.. points.Select(point => new TrendPoint(point.Year, new Figure.Known(point.Value, null, "k"), FigureKind.Modelled, false))]],
        "");

    private static AreaLabel Area(string name) => new("GM0935", name, AreaKind.Municipality, false);
}
