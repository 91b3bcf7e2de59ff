using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise.Crosswalks;
using Monitoring.Sources;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise.Crosswalks;

/// <summary>Postcodes and neighbourhoods by the file of addresses.</summary>
internal sealed class AddressCrosswalkTests
{
    private const string Header = "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025";

    private static readonly AreaCode[] _neighbourhoods = [AreaCode.Parse("BU09350001"), AreaCode.Parse("BU09350203")];

    [Test]
    public void A_code_without_letters_and_without_its_first_zero_is_the_same_neighbourhood()
    {
        AddressCrosswalk crosswalk = Read(Header, "6211LE;1;9350001;93500;935", "6211LE;3;09350001;093500;0935");

        Assert.That(crosswalk.AreasOf("6211 le"), Is.EqualTo(["BU09350001", "WK093500", "GM0935"]));
    }

    [Test]
    public void A_postcode_over_a_border_belongs_to_what_lies_around_it_and_says_nothing_of_either_side()
    {
        AddressCrosswalk crosswalk = Read(
            Header, "6211LE;1;9350001;93500;935", "6211LE;3;9350203;93502;935", "6211LE;5;9350203;93502;935", "6229XX;1;9350001;93500;935");

        Assert.Multiple(() =>
        {
            Assert.That(crosswalk.AreasOf("6211LE"), Is.EqualTo(["GM0935"]));
            Assert.That(crosswalk.AreasOf("6229XX"), Is.EqualTo(["GM0935"]), "half of the neighbourhood's addresses are in the postcode over the border");
            Assert.That(crosswalk.AreasOf("6229"), Is.EqualTo(["GM0935"]));
            Assert.That(crosswalk.AreasOf("6299ZZ"), Is.Empty);
            Assert.That(
                crosswalk.OfDistrictPostcodes().Parts,
                Is.EquivalentTo(
                [
                    new CrosswalkPart("6211", "BU09350001", 1), new CrosswalkPart("6211", "BU09350203", 2), new CrosswalkPart("6229", "BU09350001", 1),
                ]));
        });
    }

    [Test]
    public void Addresses_of_a_border_postcode_in_another_municipality_count_and_other_places_do_not()
    {
        AddressCrosswalk crosswalk = Read(
            Header, "6211LE;1;9350001;93500;935", "6211LE;3;9380001;93800;938", "6301AA;1;9380001;93800;938", "6211LE;5;9380001;93800;938");

        Assert.Multiple(() =>
        {
            Assert.That(crosswalk.AreasOf("6211LE"), Is.Empty);
            Assert.That(crosswalk.AreasOf("6301AA"), Is.Empty);
        });
    }

    [Test]
    public void A_district_postcode_apportions_its_figure_to_neighbourhoods_by_addresses()
    {
        AddressCrosswalk crosswalk = Read(
            Header, "6211LE;1;9350001;93500;935", "6211LE;3;9350203;93502;935", "6229XX;1;9350203;93502;935");
        IReadOnlyDictionary<string, TransferredFigure?> figures = new AreaTransfer(crosswalk.OfDistrictPostcodes()).Averages(
            new Dictionary<string, AreaFigure>(StringComparer.Ordinal)
            {
                ["6211"] = new AreaFigure(20, 2, QualityLabel.Direct),
                ["6229"] = new AreaFigure(40, 3, QualityLabel.Direct),
            },
            AreaTransfer.DefaultSpread);

        Assert.That(
            figures.Select(pair => (pair.Key, pair.Value!.Value, pair.Value.Quality)),
            Is.EquivalentTo([("BU09350001", 20.0, QualityLabel.Inherited), ("BU09350203", 30.0, QualityLabel.Apportioned)]));
    }

    [TestCase(199, TestName = "One unknown address in two hundred is within the limit")]
    [TestCase(198, TestName = "More than one unknown address in two hundred fails the source")]
    public void Unmatched(int known)
    {
        string[] lines = [Header, "6211LE;1;9359999;93599;935", .. Enumerable.Range(2, known).Select(house => FormattableString.Invariant($"6211LE;{house};9350001;93500;935"))];

        Assert.That(
            () => Read(lines),
            known == 199 ? Throws.Nothing : Throws.TypeOf<SourceLayoutException>().With.Message.Contains("1 of 199 addresses"));
    }

    [Test]
    public void An_address_that_stands_twice_counts_once_and_in_two_neighbourhoods_is_refused()
    {
        AddressCrosswalk crosswalk = Read(Header, "6211LE;1;9350001;93500;935", "6211LE;1;9350001;93500;935", "6211LE;3;9350203;93502;935");

        Assert.Multiple(() =>
        {
            Assert.That(crosswalk.OfPostcodes().Parts.Select(part => part.People), Is.EqualTo([1.0, 1.0]));
            Assert.That(
                () => Read(Header, "6211LE;1;9350001;93500;935", "6211LE;1;9350203;93502;935"),
                Throws.TypeOf<SourceLayoutException>().With.Message.Contains("line 3").And.Message.Contains("BU09350001 and in BU09350203"));
        });
    }

    [TestCase("PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024", "6211LE;1;9350001;93500;935", "line 1", TestName = "A crosswalk of another year is refused")]
    [TestCase(Header, "6211LE;1;9350001;93500", "line 2", TestName = "A line that is cut off is refused")]
    [TestCase(Header, "6211LE;1;9350001;93502;935", "line 2", TestName = "A neighbourhood outside its district is refused")]
    [TestCase(Header, "6211LE;1;9350001;93500;938", "line 2", TestName = "A neighbourhood outside its municipality is refused")]
    [TestCase(Header, "6211L;1;9350001;93500;935", "line 2", TestName = "A postcode of five characters is refused")]
    [TestCase(Header, "6301AA;1;9380001;93800;938", "GM0935", TestName = "A crosswalk of another municipality is refused")]
    public void Refusals(string header, string line, string place) =>
        Assert.That(() => Read(header, line), Throws.TypeOf<SourceLayoutException>().With.Message.Contains(place));

    private static AddressCrosswalk Read(params string[] lines)
    {
        using TestFolder folder = new();
        File.WriteAllLines(folder["adressen.csv"], lines);
        return AddressCrosswalkFile.Read(folder["adressen.csv"], 2025, AreaCode.Parse("GM0935"), (_neighbourhoods, 0.005));
    }
}
