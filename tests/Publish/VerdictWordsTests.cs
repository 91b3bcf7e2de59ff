using System.Net;
using System.Text.RegularExpressions;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;
using Monitoring.Tests.Fixtures;
using Monitoring.Tests.Reports;

namespace Monitoring.Tests.Publish;

/// <summary>On fictitious figures every word, flag and reason of the judgements occurs, each on the page of its case, in both languages.</summary>
internal sealed partial class VerdictWordsTests : IDisposable
{
    private readonly TestFolder _dutch = new();
    private readonly TestFolder _english = new();
    private IReadOnlyList<Assessment> _assessments = [];

    private static IEnumerable<VerdictCase> Cases => VerdictCase.All;

    [OneTimeSetUp]
    public async Task Publish()
    {
        await VerdictCases.PublishAsync(_dutch, "nl");
        await VerdictCases.PublishAsync(_english, "en");
        using Database database = Database.OpenForReading(_dutch["monitor.db"]);
        _assessments = ReportState.Load(
            database.Connection, VerdictCases.Catalogue, ReportScope.Of(new Pipeline.MonitorOptions { ExampleData = true }), asOf: null).Assessments;
    }

    [OneTimeTearDown]
    public void Dispose()
    {
        _dutch.Dispose();
        _english.Dispose();
    }

    [TestCaseSource(nameof(Cases))]
    public void A_case_is_judged_as_it_was_meant(VerdictCase one)
    {
        Assessment[] asked = [.. _assessments.Where(assessment => assessment.Question.Indicator.Id.Equals(one.Id, StringComparison.Ordinal))];
        if (one.Rule is null)
        {
            Assert.That(asked, Is.Empty);
            return;
        }

        Assert.Multiple(() =>
        {
            Assert.That(asked.Single().Status, Is.EqualTo(one.Status), string.Join("; ", asked.Single().Reasons.Select(reason => reason.InWords())));
            Assert.That(asked.Single().Flags, Is.SupersetOf(one.Flags));
            Assert.That(asked.Single().Reasons.Select(reason => (NoVerdictReasonKind?)reason.Kind), one.Reason is null ? Is.Empty : Does.Contain(one.Reason));
        });
    }

    [TestCaseSource(nameof(Cases))]
    public void Its_words_stand_on_its_page(VerdictCase one) => Assert.Multiple(() =>
    {
        foreach ((TestFolder folder, ReportWords words) in (IEnumerable<(TestFolder, ReportWords)>)[(_dutch, Wordings.Dutch), (_english, Wordings.English)])
        {
            string page = TextOf(Path.Combine(folder["site"], "indicatoren", one.Id + ".html"));
            Assert.That(page, Does.Contain(words.Status.Word(one.Rule is null ? StatusWord.NoTarget : Enum.Parse<StatusWord>(one.Status.ToString()))));
            foreach (VerdictFlag flag in one.Flags)
            {
                string compared = one.Rule!.BenchmarkCode is null ? "" : words.Language == ReportLanguage.Dutch ? "Nederland" : "Netherlands";
                Assert.That(page, Does.Contain(words.Status.Flag(Enum.Parse<StatusNote>(flag.ToString()), compared)));
            }

            foreach (NoVerdictReason reason in ReasonsOf(one))
            {
                Assert.That(page, Does.Contain(words.Status.Reason(StatusSummary.Reason(reason))));
            }
        }
    });

    [Test]
    public void Every_word_occurs() =>
        Assert.That(Cases.Select(one => one.Status).Distinct(), Is.EquivalentTo(Enum.GetValues<AssessmentStatus>()));

    // A number of respondents cannot come with a StatLine table; the tests of the guards have this one.
    [Test]
    public void Every_flag_occurs() =>
        Assert.That(
            Cases.SelectMany(one => one.Flags).Append(VerdictFlag.MarginAssumed).Distinct(), Is.EquivalentTo(Enum.GetValues<VerdictFlag>()));

    [Test]
    public void Every_kind_of_target_occurs() =>
        Assert.That(
            Cases.Select(one => one.Rule?.Kind).OfType<Pipeline.Catalogue.TargetKind>().Distinct(),
            Is.EquivalentTo(Enum.GetValues<Pipeline.Catalogue.TargetKind>()));

    [Test]
    public void Model_estimates_are_judged_in_full_only_when_allowed_and_never_for_no_decline()
    {
        using Database database = Database.OpenForReading(_dutch["monitor.db"]);
        foreach ((ModelledPolicy policy, AssessmentStatus status) in (IEnumerable<(ModelledPolicy, AssessmentStatus)>)
            [(ModelledPolicy.Allow, AssessmentStatus.BaselineOnly), (ModelledPolicy.Forbid, AssessmentStatus.NotAssessed)])
        {
            ReportScope scope = ReportScope.Of(new Pipeline.MonitorOptions { ModelledFigures = policy });
            IReadOnlyList<Assessment> assessments = ReportState.Load(database.Connection, VerdictCases.Catalogue, scope, asOf: null).Assessments;
            Assert.That(Of(assessments, "indicatief-boven").Status, Is.EqualTo(status));
            Assert.That(Of(assessments, "model-houdt").Status, Is.EqualTo(AssessmentStatus.NotAssessed));
        }
    }

    private IEnumerable<NoVerdictReason> ReasonsOf(VerdictCase one) => one.Rule is null
        ? [new NoVerdictReason(one.Reason!.Value)]
        : Of(_assessments, one.Id).Reasons;

    private static Assessment Of(IReadOnlyList<Assessment> assessments, string indicator) =>
        assessments.Single(assessment => assessment.Question.Indicator.Id.Equals(indicator, StringComparison.Ordinal));

    private static string TextOf(string path) => WebUtility.HtmlDecode(Tags().Replace(File.ReadAllText(path), string.Empty));

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
