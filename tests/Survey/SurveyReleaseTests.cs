using Monitoring.Pipeline.Disclosure;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise.Crosswalks;
using Monitoring.Pipeline.Survey;
using Monitoring.Sources.Files;

namespace Monitoring.Tests.Survey;

/// <summary>Figures made from respondents, before anything is hidden.</summary>
[NonParallelizable]
internal sealed class SurveyReleaseTests
{
    [Test]
    public void Neighbourhoods_weighted_by_their_own_weights_give_the_district_and_the_city_exactly()
    {
        using WaveDesk desk = new();
        IReadOnlyDictionary<FigureKey, WeightedTally> tallies = Read(desk, WaveDesk.Text(WaveDesk.Wave(11))).All;
        foreach (IGrouping<(string Indicator, string Population, string Parent), (string Area, string Parent, WeightedTally Tally)> whole in Children(desk, tallies))
        {
            Crosswalk crosswalk = Crosswalk.Of(whole.Select(child => new CrosswalkPart(child.Area, whole.Key.Parent, child.Tally.SumOfWeights)));
            TransferredFigure figure = new AreaTransfer(crosswalk).Averages(
                whole.Where(child => child.Tally.Mean is not null).ToDictionary(
                    child => child.Area, child => new AreaFigure(child.Tally.Mean!.Value, null, QualityLabel.Direct), StringComparer.Ordinal),
                AreaTransfer.DefaultSpread)[whole.Key.Parent]!;

            Assert.That(
                figure.Value,
                Is.EqualTo(tallies[new FigureKey(whole.Key.Indicator, whole.Key.Parent, whole.Key.Population, 2026)].Mean).Within(1e-9));
        }
    }

    [Test]
    public void Age_groups_add_up_to_everybody()
    {
        using WaveDesk desk = new();
        IReadOnlyDictionary<FigureKey, WeightedTally> tallies = Read(desk, WaveDesk.Text(WaveDesk.Wave(12))).All;

        foreach ((FigureKey key, WeightedTally all) in tallies.Where(pair => pair.Key.Population is "18+"))
        {
            Assert.That(
                tallies.GetValueOrDefault(key with { Population = "18-64" })?.Valid.CompareTo(0) >= 0 || tallies.ContainsKey(key with { Population = "65+" }),
                Is.True);
            Assert.That(
                ((string[])["18-64", "65+"]).Sum(part => tallies.GetValueOrDefault(key with { Population = part })?.Valid ?? 0),
                Is.EqualTo(all.Valid));
        }
    }

    [Test]
    public void Who_was_not_asked_and_who_did_not_answer_count_apart()
    {
        using WaveDesk desk = new();
        Respondent one = new("1", "BU09350203", "1", 1, "1", "ja", string.Empty);
        WeightedTally tally = Read(desk, WaveDesk.Text(
            [one, one with { Health = "4" }, one with { Health = "8" }, one with { Health = "9" }, one with { Health = string.Empty }]))
            .All[new FigureKey("ervaren-gezondheid", "BU09350203", "18+", 2026)];

        Assert.That((tally.Valid, tally.Missing, tally.Mean), Is.EqualTo((2, 2, (double?)0.5)));
    }

    [Test]
    public void A_neighbourhood_is_named_by_code_number_name_or_alias()
    {
        using WaveDesk desk = new();
        RespondentHomes homes = new(desk.Catalogue, 2024, null);

        Assert.Multiple(() =>
        {
            Assert.That(homes.Of("9350203"), Is.EqualTo(["BU09350203", "WK093502", "GM0935"]));
            Assert.That(homes.Of("BU09350203"), Is.EqualTo(homes.Of("9350203")));
            Assert.That(homes.Of("Wyck")[0], Does.StartWith("BU0935"));
            Assert.That(homes.Of("WK093502"), Is.Empty, "a district is no neighbourhood");
            Assert.That(homes.Of("Wijck"), Is.Empty, "no guesses");
        });
    }

    private static IEnumerable<IGrouping<(string Indicator, string Population, string Parent), (string Area, string Parent, WeightedTally Tally)>> Children(
        WaveDesk desk, IReadOnlyDictionary<FigureKey, WeightedTally> tallies)
    {
        Dictionary<string, string?> parents = desk.Catalogue.Areas.ToDictionary(area => area.Code.Value, area => area.ParentCode?.Value, StringComparer.Ordinal);
        return tallies
            .Where(pair => pair.Key.Area.StartsWith("BU", StringComparison.Ordinal))
            .SelectMany(pair => ((string[])[parents[pair.Key.Area]!, "GM0935"]).Select(parent => (pair.Key, Child: (pair.Key.Area, parent, pair.Value))))
            .GroupBy(pair => (pair.Key.Indicator, pair.Key.Population, pair.Child.parent), pair => (pair.Child.Area, pair.Child.parent, pair.Child.Value));
    }

    private static RespondentTallies Read(WaveDesk desk, string text)
    {
        Monitoring.Pipeline.Catalogue.MonitorCatalogue catalogue = desk.Catalogue;
        FileContext context = new(WaveDesk.Source, "proef.csv", FileLimits.Default);
        return new RespondentReader(
                catalogue, catalogue.DroppedFiles.LayoutOf(WaveDesk.Table)!, desk.SourceTable, new RespondentHomes(catalogue, 2024, null))
            .Read((context, () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))), CancellationToken.None);
    }
}
