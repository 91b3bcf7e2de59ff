using Monitoring.Pipeline.Store;
using Monitoring.Pipeline.Trace;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Trace;

/// <summary>The editions of the real bundled figures as an analyst traces them.</summary>
internal sealed class EditionTraceTests
{
    [Test]
    public void The_newest_year_comes_from_the_newest_edition_and_what_a_document_prints_of_it_comes_last() =>
        Assert.That(
            Told("ervaren-gezondheid", "GM0935", 2024),
            Is.EqualTo("18+ 70 of 50150NED beside - / 18+ 72 of plan-gezond-maastricht beside -"));

    [Test]
    public void A_restated_year_has_both_editions_the_newest_first_each_with_its_own_benchmark_and_neither_with_a_status()
    {
        using Database database = BundledState.Open();
        Tracer tracer = Tracer(database);
        IReadOnlyList<TracedFigure> figures = tracer.Trace(new TraceQuestion("ervaren-gezondheid", "GM0935", 2012, "18+", null, null));
        Assert.Multiple(() =>
        {
            Assert.That(Told("ervaren-gezondheid", "GM0935", 2012, "18+"), Is.EqualTo("18+ 72.3 of 50150NED beside - / 18+ 72.1 of 50090NED beside 76.1"));
            Assert.That(figures[0].WithoutStatus[0], Is.EqualTo("not the newest year, which is 2024"));
            Assert.That(figures[1].WithoutStatus[0], Is.EqualTo("an older edition, restated by 50150NED"));
            Assert.That(figures.SelectMany(tracer.AssessmentsOf), Is.Empty);
        });
    }

    [Test]
    public void The_direct_and_the_modelled_figure_of_a_year_stand_apart() =>
        Assert.That(
            Told("overgewicht", "NL01", 2020, "18+"), Is.EqualTo("18+ 49.4 of 85012NED beside - / 18+ 50.8 of 50090NED beside -"));

    [Test]
    public void What_the_newest_edition_withholds_is_neither_told_nor_read_from_the_archive()
    {
        using Database database = BundledState.Open();
        TracedFigure older = Tracer(database)
            .Trace(new TraceQuestion("ervaren-gezondheid", "BU09350303", 2020, "18+", "50090NED", null)).Single();
        Assert.Multiple(() =>
        {
            Assert.That((older.Row.Value, older.Row.WithheldBy), Is.EqualTo(((double?)null, "50150NED")));
            Assert.That(older.Cell, Is.EqualTo(new ArchivedCell(null, null, "the figure is withheld")));
            Assert.That(older.WithoutStatus, Is.EqualTo(_noNumber));
        });
    }

    [Test]
    public void The_figure_that_targets_rest_on_shows_what_stands_of_them()
    {
        using Database database = BundledState.Open();
        Tracer tracer = Tracer(database);
        TracedFigure figure = tracer.Trace(new TraceQuestion("ernstige-eenzaamheid", "GM0935", 2024, "18+", "50150NED", null)).Single();
        Assert.Multiple(() =>
        {
            Assert.That(figure.WithoutStatus, Is.Empty);
            Assert.That(tracer.AssessmentsOf(figure).Single().Rule, Is.EqualTo("lonely-down"));
        });
    }

    private static readonly string[] _noNumber = ["there is no number"];

    private static string Told(string indicator, string area, int year, string? population = null)
    {
        using Database database = BundledState.Open();
        return string.Join(" / ", Tracer(database).Trace(new TraceQuestion(indicator, area, year, population, null, null))
            .Select(figure => FormattableString.Invariant(
                $"{figure.Row.Population} {figure.Row.Value} of {figure.Row.TableId} beside {(figure.Benchmark?.Value is { } value ? value : "-")}")));
    }

    private static Tracer Tracer(Database database) =>
        new(database.Connection, TestCatalogue.Shipped, new ArchiveReader([Repository.BundledArchive]), "NL01");
}
