using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

/// <summary>Exports of the bundled figures of Maastricht.</summary>
internal sealed class ExportBuilderTests
{
    private static readonly Selection _everything = new([], [], [], YearRange.All, [], null);

    [Test]
    public void Everything_that_the_report_is_about_can_be_exported_in_every_form()
    {
        ExportBook book = Build(builder => builder.Figures(_everything));
        Assert.Multiple(() =>
        {
            Assert.That(Rows(book), Has.Count.GreaterThan(10_000));
            Assert.That(ExportRenderer.Csv(book), Is.Not.Empty);
            Assert.That(ExportRenderer.ExcelCsv(book), Is.Not.Empty);
            Assert.That(ExportRenderer.Workbook(book), Is.Not.Empty);
            Assert.That(ExportRenderer.Workbook(Build(builder => builder.Assessments(_everything))), Is.Not.Empty);
        });
    }

    [Test]
    public void Participants_who_chose_to_take_part_have_no_interval() =>
        Assert.That(
            Rows(Build(builder => builder.Figures(_everything))).Where(row => row.Kind == FigureKind.SelfSelected)
                .Select(row => row.Figure).OfType<Figure.Known>().Select(figure => figure.Interval),
            Is.Not.Empty.And.All.Null);

    [Test]
    public void What_a_newer_edition_withholds_has_no_number_in_the_older_one_either()
    {
        IReadOnlyList<ExportFigure> rows = Rows(Build(builder => builder.Figures(_everything)));
        Assert.That(
            rows.Where(row => row.Figure is Figure.Withheld { Reason: FigureGap.WithheldByNewerEdition }).Select(row => row.SampleSize),
            Is.Not.Empty.And.All.Null);
    }

    [Test]
    public void Every_row_has_a_key_of_its_own() =>
        Assert.That(Rows(Build(builder => builder.Figures(_everything))).Select(row => row.OriginId), Is.Unique);

    private static IReadOnlyList<ExportFigure> Rows(ExportBook book) => ((ExportContent.Figures)book.Content).Rows;

    private static ExportBook Build(Func<ExportBuilder, ExportBook> export)
    {
        using Database database = BundledState.Open();
        return export(new ExportBuilder(database.Connection, TestCatalogue.Shipped, BundledState.Scope));
    }
}
