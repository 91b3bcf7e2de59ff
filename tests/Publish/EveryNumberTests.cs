using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Pipeline.Trace;
using Monitoring.Reports.Model;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

/// <summary>Every number that a reader sees on a page of the real report leads back to where it came from.</summary>
internal sealed class EveryNumberTests
{
    private static readonly Lazy<SiteModel> _model = new(() => SiteModelBuilder.Build(BundledState.Load(), BundledState.Scope));
    private static readonly Lazy<VisibleNumbers> _numbers = new(() => new VisibleNumbers(CatalogueTexts().Concat(SourceTexts())));

    [TestCase(ReportLanguage.Dutch)]
    [TestCase(ReportLanguage.English)]
    public void No_page_prints_a_number_without_an_origin(ReportLanguage language) =>
        Assert.That(
            Pages(language).SelectMany(page => _numbers.Value.WithoutOrigin(page.Html).Select(text => (page.Path, Text: text))).DistinctBy(found => found.Text, StringComparer.Ordinal).Take(20),
            Is.Empty);

    [TestCase(ReportLanguage.Dutch)]
    [TestCase(ReportLanguage.English)]
    public void Every_origin_on_a_page_is_one_that_trace_resolves(ReportLanguage language)
    {
        using Database database = BundledState.Open();
        HashSet<string> resolved =
        [
            .. FigureStore.Load(
                    database.Connection,
                    new NewerEditionRule(TestCatalogue.Shipped),
                    new FigureSelection(BundledState.Scope.AreaCodes(TestCatalogue.Shipped), null))
                .Select(row => OriginId.Of(row).ToString()),
            .. _model.Value.Derived.Select(number => number.Id),
        ];
        HashSet<string> shown = [.. Pages(language).SelectMany(page => VisibleNumbers.Origins(page.Html))];
        Assert.Multiple(() =>
        {
            Assert.That(shown, Has.Count.GreaterThan(10_000));
            Assert.That(shown.Where(origin => !resolved.Contains(origin)).Take(20), Is.Empty);
        });
    }

    [TestCase("count/status/NotAssessed")]
    [TestCase("count/core-less-favourable/BU09350402")]
    [TestCase("count/figures/roken")]
    public void A_counted_number_is_followed_to_what_was_counted(string id)
    {
        using Database database = BundledState.Open();
        DerivedNumber? number = new DerivedTracer(database, TestCatalogue.Shipped, BundledState.Scope).Trace(id, asOf: null);
        Assert.That(number, Is.Not.Null);
        Assert.That((number!.Value, number.Parts.Count > 0), Is.EqualTo(((double)number.Parts.Count, true)));
    }

    [Test]
    public void A_name_that_no_page_prints_is_not_followed()
    {
        using Database database = BundledState.Open();
        Assert.That(
            new DerivedTracer(database, TestCatalogue.Shipped, BundledState.Scope).Trace("count/core-equal/BU00000000", asOf: null), Is.Null);
    }

    [TestCase("<p>Er zijn 7 buurten.</p>", "7 in 'Er zijn 7 buurten.'")]
    [TestCase("<p>In 2020 was het 15,2%.</p>", "15,2 in 'In 2020 was het 15,2%.'")]
    [TestCase("""<p>In 2020 <b data-origin="roken/GM0935/2020/18+/50090NED">15,2%</b>.</p>""", null)]
    [TestCase("""<svg><text class="tick">20</text><text class="value">21</text></svg>""", "21 in '21'")]
    [TestCase("<p>Een zin van 3 woorden uit de catalogus, en 4 van ons.</p>", "4 in 'Een zin van 3 woorden uit de catalogus, en 4 van ons.'")]
    public void The_search_itself_sees_a_number_without_origin(string html, string? found) =>
        Assert.That(
            new VisibleNumbers(["Een zin van 3 woorden uit de catalogus"]).WithoutOrigin(html), found is null ? Is.Empty : Is.EqualTo([found]));

    private static IEnumerable<(string Path, string Html)> Pages(ReportLanguage language) => BothLanguages.Site(language)
        .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .Select(file => (file.Key, file.Value));

    // Every cell of the catalogue that is more than a word; pages print them as they are.
    private static IEnumerable<string> CatalogueTexts() =>
        from file in Directory.GetFiles(Repository.Folder("pipeline", "Catalogue"), "*.csv")
        from line in File.ReadLines(file).Skip(1)
        from cell in CsvCells.Of(line)
        from part in cell.Split('|')
        where part.Contains(' ', StringComparison.Ordinal)
        select part;

    private static IEnumerable<string> SourceTexts() =>
        _model.Value.Frame.Sources.SelectMany(source =>
            (string[])[source.Citation, source.Title, source.Extent, source.Licence, source.Url, .. source.Reconstructed]);
}
