using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Sources.RecordedCsv;
using Monitoring.Sources.Snapshots;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise;

/// <summary>Tables with one figure a row, whose topic stands in a cell.</summary>
internal sealed class LongLayoutTests
{
    private const string Header = "onderwerp,gebied,jaar,wie,waarde,n,eenheid,soort,toelichting";

    [Test]
    public void Each_row_becomes_the_figure_of_the_topic_that_its_cell_names() =>
        Assert.That(
            Read("rookt_12,GM0935,2024,18+,19.3,812,%,totaal,", "eenzaam,BU09350303,2024,18+,x,,%,totaal,"),
            Is.EqualTo(["roken GM0935 2024 18+ 19.3 n 812", "ernstige-eenzaamheid BU09350303 2024 18+ Confidential"]));

    [Test]
    public void A_row_of_another_topic_is_left_out_and_listed()
    {
        using LongTable table = new(Header, "rookt_12,GM0935,2024,18+,19.3,812,%,totaal,", "drinkt,GM0935,2024,18+,5,812,%,totaal,");
        SnapshotNormaliser normaliser = table.Normalise(_ => _);
        Assert.That((normaliser.RowsElsewhere, normaliser.UnmappedTopics, normaliser.Rejections.Count), Is.EqualTo((1L, (string[])["drinkt"], 0)));
    }

    [Test]
    public void A_row_that_does_not_meet_the_filter_is_left_out() =>
        Assert.That(
            Read("rookt_12,GM0935,2024,18+,19.3,812,%,mannen,", "rookt_12,GM0935,2024,18+,18.1,1600,%,totaal,"),
            Is.EqualTo(["roken GM0935 2024 18+ 18.1 n 1600"]));

    [TestCase("rookt_12,GM0935,2024,18+,19.3,812,aantal,totaal,", "'aantal' is not the unit of roken, which is %")]
    [TestCase("rookt_12,GM0935,2024,18+,19.3,8.5,%,totaal,", "'8.5' is not a number of respondents")]
    [TestCase("rookt_12,GM0935,2024,18+,19.3,veel,%,totaal,", "'veel' is not a number of respondents")]
    [TestCase("rookt_12,GM0935,2024JJ00,18+,19.3,812,%,totaal,", "'2024JJ00' is not a whole year")]
    [TestCase("rookt_12,GM0935,2024,75+,19.3,812,%,totaal,", "'75+' is not a population of this table")]
    [TestCase("rookt_12,GM09350,2024,18+,19.3,812,%,totaal,", "'GM09350' is not an area of the 2024 division")]
    [TestCase("rookt_12,GM0935,2024,18+,119.3,812,%,totaal,", "'119.3' is outside 0 to 100 %")]
    public void A_cell_that_cannot_be_read_goes_to_quarantine(string row, string reason)
    {
        using LongTable table = new(Header, row);
        SnapshotNormaliser normaliser = table.Normalise(_ => _);
        Assert.That(normaliser.Rejections.Select(rejection => rejection.Reason), Is.EqualTo([reason]));
    }

    [Test]
    public void A_size_that_is_not_given_is_none() =>
        Assert.That(Read("rookt_12,GM0935,2024,18+,19.3,,%,totaal,"), Is.EqualTo(["roken GM0935 2024 18+ 19.3"]));

    [TestCase(PeriodForm.Key, "2024JJ00")]
    [TestCase(PeriodForm.Year, "2024")]
    [TestCase(PeriodForm.Date, "2024-10-31")]
    public void The_year_is_written_as_the_layout_says(PeriodForm form, string period)
    {
        using LongTable table = new(Header, $"rookt_12,GM0935,{period},18+,19.3,,%,totaal,");
        Assert.That(
            LongTable.InWords(table.Normalise(layout => layout with { PeriodForm = form }), table), Is.EqualTo(["roken GM0935 2024 18+ 19.3"]));
    }

    [Test]
    public void Texts_of_a_row_stay_with_its_figure()
    {
        using LongTable table = new(Header, "rookt_12,GM0935,2024,18+,19.3,,%,totaal,Let op.");
        Assert.That(
            table.Observations(layout => layout with { NoteColumns = ["soort", "toelichting"] }).Single().Notes,
            Is.EqualTo([new FigureNote("soort", "totaal"), new FigureNote("toelichting", "Let op.")]));
    }

    [Test]
    public void A_column_that_the_layout_names_must_be_there()
    {
        using LongTable table = new(Header.Replace(",n,", ",aantal,", StringComparison.Ordinal), "rookt_12,GM0935,2024,18+,19.3,,%,totaal,");
        Assert.That(
            () => table.Normalise(_ => _),
            Throws.TypeOf<SourceLayoutException>().With.Message.Contains("column 'n' is missing"));
    }

    private static IReadOnlyList<string> Read(params string[] rows)
    {
        using LongTable table = new(Header, rows);
        return LongTable.InWords(table.Normalise(_ => _), table);
    }

    /// <summary>A small file and a catalogue that describes it.</summary>
    private sealed class LongTable : IDisposable
    {
        private static readonly RecordedCsvForm _form = new("gebied", "jaar", ["onderwerp", "wie"], ["waarde", "n"]);
        private readonly TestFolder _folder = new();
        private readonly PublishedTable _table;

        public LongTable(string header, params string[] rows)
        {
            File.WriteAllLines(_folder["file.csv"], [header, .. rows]);
            RecordedCsvForm form = header.Contains(",n,", StringComparison.Ordinal) ? _form : _form with { Numbers = ["waarde"] };
            RecordedCsvSource source = new(
                new SnapshotArchive(_folder["archive"]), "survey", form,
                [new RecordedFile("long", _folder["file.csv"], new SnapshotOrigin("People", "Long", "Long", "", "none", default, "", "full", [], []))],
                new FakeClock());
            _table = source.Open(source.FetchAsync(CancellationToken.None).GetAwaiter().GetResult().Snapshots[0]);
        }

        private List<Observation> Figures { get; } = [];

        public static IReadOnlyList<string> InWords(SnapshotNormaliser normaliser, LongTable table)
        {
            Assert.That(normaliser.Rejections, Is.Empty);
            return [.. table.Figures.Select(Words)];
        }

        public List<Observation> Observations(Func<LongLayout, LongLayout> change)
        {
            Normalise(change);
            return Figures;
        }

        public SnapshotNormaliser Normalise(Func<LongLayout, LongLayout> change)
        {
            MonitorCatalogue catalogue = Catalogue(change);
            SnapshotNormaliser normaliser = new(TableBinding.Create(_table, catalogue.SourceTables[^1], catalogue), catalogue);
            using PublishedRowReader reader = _table.OpenRows();
            Figures.AddRange(normaliser.Read(reader));
            return normaliser;
        }

        public void Dispose() => _folder.Dispose();

        private static MonitorCatalogue Catalogue(Func<LongLayout, LongLayout> change) => TestCatalogue.Shipped with
        {
            SourceTables =
            [
                TestCatalogue.Table with
                {
                    SourceId = "survey", TableId = "long", EstimateKind = EstimateKind.Surveyed, DivisionYear = 2024, AreaDimension = "gebied",
                    PeriodDimension = "jaar", PopulationDimension = "wie", MarginDimension = string.Empty, ValueKey = string.Empty,
                },
            ],
            LongLayouts = [change(new LongLayout("long", "onderwerp", "waarde", "n", "eenheid", PeriodForm.Year, [], ["soort=totaal"]))],
            PopulationKeys = [new PopulationKey("long", "18+", "18+")],
            ColumnMappings = [new ColumnMapping("long", "rookt_12", "roken", [], ["18+"]), new ColumnMapping("long", "eenzaam", "ernstige-eenzaamheid", [], ["18+"])],
        };

        private static string Words(Observation one) => string.Create(
            CultureInfo.InvariantCulture,
            $"{one.Indicator.Id} {one.Area.Code} {one.ReferenceYear} {one.Population.Id} {Words(one.Value)}");

        private static string Words(ObservedValue value) => value switch
        {
            ObservedValue.Measured { SampleSize: { } size } measured => string.Create(CultureInfo.InvariantCulture, $"{measured.Value} n {size}"),
            ObservedValue.Measured measured => string.Create(CultureInfo.InvariantCulture, $"{measured.Value}"),
            ObservedValue.Withheld withheld => withheld.Reason.ToString(),
            _ => throw new InvalidOperationException(),
        };
    }
}
