using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Reports;

/// <summary>Every value that a page about the programme may hold has words of its own, in both languages.</summary>
internal sealed class ProgrammeWordsTests
{
    private static readonly Figure _absent = new Figure.Absent();
    private static readonly Figure _known = new Figure.Known(12.5, null, "a/b/2024/18+/c");

    [TestCase(ReportLanguage.Dutch)]
    [TestCase(ReportLanguage.English)]
    public void Every_kind_of_entry_has_its_own_words(ReportLanguage language)
    {
        ReportWords words = new(language);
        Assert.Multiple(() =>
        {
            Assert.That(Enum.GetValues<EffortState>().Select(words.Goals.State), Is.Unique.And.All.Not.Empty);
            Assert.That(Enum.GetValues<AuditAspect>().Select(words.Goals.Question), Is.Unique.And.All.EndsWith("?"));
            Assert.That(Enum.GetValues<RoundCertainty>().Select(words.Calendar.CertaintyOf), Is.Unique.And.All.Not.Empty);
            Assert.That(Enum.GetValues<GapPosition>().Select(words.GapPage.PositionOf), Is.Unique.And.All.Not.Empty);
            Assert.That(
                Enum.GetValues<FreshnessVerdict>().Select(verdict => words.Quality.Meaning(new FreshnessLine("a", "b", FigureKind.Modelled, 2020, "c", verdict, 2024, "d"))),
                Is.Unique.And.All.EndsWith("."));
            Assert.That(words.Account.Judgement.Concat(words.Account.Modelled).Concat(words.Account.Open).Concat(words.Account.Accessibility), Is.Unique.And.All.EndsWith("."));
        });
    }

    [TestCase(ReportLanguage.Dutch)]
    [TestCase(ReportLanguage.English)]
    public void Every_aim_has_words_with_a_number_or_the_reason_why_there_is_none(ReportLanguage language)
    {
        GoalsText words = new(language);
        string[] phrases =
        [
            .. Enum.GetValues<TargetAimKind>().Select(kind => SentencePart.Plain(words.AimParts(
                new TargetAim(kind, kind <= TargetAimKind.Exactly ? _known : _absent, 2024), "%"))),
        ];
        Assert.That(phrases, Is.Unique.And.All.Not.Empty);
    }

    [Test]
    public void A_margin_stands_behind_the_value_that_it_belongs_to() => Assert.That(
        SentencePart.Plain(new GoalsText(ReportLanguage.Dutch).AimParts(
            new TargetAim(TargetAimKind.NotWorseThan, _known, 2024) { Margin = new DerivedNumber("count/target/margin", 2, "a rule", []) }, "%")),
        Is.EqualTo("niet slechter dan 12,5% (2024), met een marge van 2,0\u00A0procentpunt"));

    [Test]
    public void What_is_not_stated_of_an_effort_is_said_once()
    {
        GoalsText words = new(ReportLanguage.Dutch);
        EffortLine bare = new("Titel", new GoalLabel("S1", "Doel"), null, null, null, "", "", [], "", null, "Plan");
        Assert.Multiple(() =>
        {
            Assert.That(words.Details(bare), Is.Empty);
            Assert.That(
                words.Details(bare with { State = EffortState.Running, EndYear = 2028, TargetGroup = "jeugd", FundingEndYear = 2027 }),
                Is.EqualTo("loopt; …–2028; voor jeugd; geld tot en met 2027."));
        });
    }

    [Test]
    public void A_target_without_a_year_is_decided_by_no_measurement()
    {
        CalendarText words = new(ReportLanguage.Dutch);
        TargetMoment moment = new([], null, null);
        Assert.Multiple(() =>
        {
            Assert.That(words.Deciding(Target(null), moment), Is.EqualTo("geen: het streefdoel heeft geen eindjaar"));
            Assert.That(words.Deciding(Target(2030), moment), Is.EqualTo("geen: er is geen meting bekend met cijfers vóór eind 2030"));
            Assert.That(words.Consequence(Target(2030)), Is.Empty);
            Assert.That(words.Consequence(Target(null)), Does.StartWith("Zonder eindjaar"));
        });

        static TargetMoments Target(int? year) => new("a", "b", TargetState.Adopted, year, []);
    }
}
