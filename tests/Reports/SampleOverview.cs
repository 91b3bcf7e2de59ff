using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

/// <summary>The entry page for given indicators.</summary>
internal static class SampleOverview
{
    public static OverviewPage Of(params IndicatorPage[] pages) => new(
        [
            new GoalBlock(
                new GoalLabel("S2", "Sociale basis"),
                GoalRole.Strategic,
                2035,
                "Plan Gezond Maastricht par. 2.3",
                [.. pages.Skip(1).Select(page => Line(page, isCore: false))],
                [
                    Operational("S2.1", "Ongedwongen ontmoeten in buurt en stad"),
                    Operational("S2.4", "Ernstige eenzaamheid afgenomen", Line(pages[0], isCore: true)),
                ]),
            new GoalBlock(
                new GoalLabel("S5", "Transformatie naar toekomstbestendige zorg"),
                GoalRole.Strategic,
                2035,
                "Plan Gezond Maastricht par. 2.3",
                [],
                [Operational("S5.1", "Regie in het sociale domein op de gevolgen van de transformatie")]),
            new GoalBlock(
                new GoalLabel("R1", "Bestaanszekerheid"), GoalRole.Precondition, null, "Plan Gezond Maastricht par. 2.2", [], []),
        ],
        [],
        [new KeyValuePair<StatusWord, int>(StatusWord.NotAssessed, pages.Length)],
        [
            new Unknown(UnknownKind.GoalsWithoutIndicator, ["Ongedwongen ontmoeten in buurt en stad", "Regie in het sociale domein"]),
            new Unknown(UnknownKind.IndicatorsWithoutJudgement, [.. pages.Select(page => page.Title)]),
            new Unknown(UnknownKind.NeighbourhoodsWithGaps, ["Wyck", "Sint Pieter", "Belvédère", "Beatrixhaven"], 2020),
            new Unknown(UnknownKind.PopulationsWithoutNewestYear, ["18 tot en met 64 jaar"], 2020),
        ]);

    private static GoalBlock Operational(string id, string title, params IndicatorLine[] lines) =>
        new(new GoalLabel(id, title), GoalRole.Operational, 2030, "Plan Gezond Maastricht par. 2.3", lines, []);

    private static IndicatorLine Line(IndicatorPage page, bool isCore) => new(
        page.IndicatorId,
        page.Title,
        page.Unit,
        page.Population,
        page.Headline,
        page.Status,
        isCore,
        page.Chart.Lines.Count > 0 ? page.Chart.Lines[0].Segments : []);
}
