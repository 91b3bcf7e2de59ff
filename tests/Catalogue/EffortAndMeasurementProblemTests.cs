using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Catalogue;

/// <summary>Measurements, rounds, efforts and insights that cannot be meant.</summary>
internal sealed class EffortAndMeasurementProblemTests
{
    private const string Tables =
        "one of those in source_tables.csv";

    private static readonly BreakCase[] _cases =
    [
        new("measurements.csv", ",50140NED|", ",50141NED|", "table_ids", "'50141NED' is not in source_tables.csv", Tables),
        new(
            "measurements.csv", ",50140NED|", ",50140NED|50090NED|", "table_ids",
            "table '50090NED' already carries the figures of 'gezondheidsmonitor-volwassenen'", "each table at one measurement"),
        new(
            "measurements.csv", ",85984NED|inwoners-leeftijd,1,1,", ",85984NED|inwoners-leeftijd,1,100,", "publication_lag_years", "'100' cannot be read",
            "a whole number of years from 0 to 20, such as 4"),
        new(
            "measurement_rounds.csv", "gezondheidsmonitor-jeugd,2023", "gezondheidsmonitor-jongeren,2023", "measurement_id",
            "'gezondheidsmonitor-jongeren' is not in measurements.csv",
            "one of those in measurements.csv: gezondheidsmonitor-volwassenen, gezondheidsmonitor-jongvolwassenen, kerncijfers, regionale-kerncijfers, "
            + "buurtpeiling, gezondheidsmonitor-jeugd, veiligheidsmonitor, oko-monitor"),
        new(
            "measurement_rounds.csv", "buurtpeiling,2018", "buurtpeiling,2014", "year",
            "'buurtpeiling 2014' stands in measurement_rounds.csv twice", "each key once"),
        new(
            "measurement_rounds.csv", ",2015-02,", ",2013-02,", "published", "'2013-02' is before the round of 2014",
            "the year of the round or a later one"),
        new(
            "measurement_rounds.csv", ",2015-02,", ",feb 2015,", "published", "'feb 2015' cannot be read",
            "a year or a month, such as 2025 or 2017-05"),
        new(
            "measurement_rounds.csv", "2028,regular,inferred,,Vier", "2028,regular,inferred,2029,Vier", "published",
            "figures came out of a round that was not held", "an empty cell until the figures are out"),
        new(
            "measurement_rounds.csv", "2028,regular,inferred,,Vier", "2027,regular,inferred,,Vier", "certainty",
            "the round of 2027 does not follow from interval_years and the last regular round (2024)",
            "a year that is a number of intervals after the last regular round; else announced or held"),
        new(
            "efforts.csv", "SuperFIT (2-4 years),,,", "SuperFIT (2-4 years),loopt,,", "status", "'loopt' cannot be read",
            "one of: planned, running, completed, stopped"),
        new("efforts.csv", "superfit-2-4-jaar,S1,", "superfit-2-4-jaar,S9,", "goal_id", "'S9' is not in goals.csv", "one of those in goals.csv"),
        new(
            "efforts.csv", ",GG6106,", ",GG6107,", "areas", "'GG6107' is neither an area nor an area group",
            "a code in areas.csv, or a group in area_groups.csv"),
        new(
            "efforts.csv", ",2025,2028,", ",2029,2028,", "end_year", "'2028' comes before start_year '2029'",
            "the same year or a later one"),
        new(
            "efforts.csv", "2-4 jaar,2-4 years,", "2-4 jaar,,", "target_group_en",
            "the cell is empty, but target_group_nl is filled in", "the same text in the other language, so that no report lacks it"),
    ];

    [TestCaseSource(nameof(_cases))]
    public void What_cannot_be_meant_is_refused_with_its_place(BreakCase broken) => ProblemAssert.GivesOneError(broken);

    [Test]
    public void A_table_that_no_measurement_names_is_warned_of_since_its_next_figures_are_unknown()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        _ = catalogue.Replace("measurements.csv", "|50120NED|", "|");
        Assert.That(
            CatalogueReader.Read(catalogue.Folder).Problems
                .Where(problem => problem is { IsError: false, File: "source_tables.csv" })
                .Select(problem => problem.What)
                .Single(),
            Is.EqualTo("no measurement names table '50120NED', so nobody knows when its next figures come"));
    }

    [Test]
    public void An_insight_about_nothing_is_refused_and_one_about_an_area_is_read()
    {
        using TemporaryCatalogue catalogue = TemporaryCatalogue.Copy();
        const string Header = "id,date,text_nl,text_en,indicator_id,area_code,goal_id,author_role\n";
        File.WriteAllText(catalogue.PathOf("insights.csv"), Header + "a,2026-05-01,Tekst,Text,,BU09350404,,wijkverpleegkundige\n");
        Assert.That(CatalogueReader.Read(catalogue.Folder).Catalogue?.Insights, Has.Count.EqualTo(1));
        File.WriteAllText(catalogue.PathOf("insights.csv"), Header + "a,2026-05-01,Tekst,Text,,,,wijkverpleegkundige\n");
        Assert.That(
            catalogue.Errors().Select(error => (error.File, error.Line, error.Column, error.What)),
            Is.EqualTo(new[]
            {
                ("insights.csv", 2, "indicator_id", "insight 'a' is about no indicator, area or goal, so no page would show it"),
            }));
    }
}
