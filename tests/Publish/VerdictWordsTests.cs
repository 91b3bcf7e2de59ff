using System.Net;
using System.Text.RegularExpressions;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Domain;
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

    private readonly Dictionary<ReportLanguage, string> _pages = [];

    private static IEnumerable<VerdictCase> Cases => VerdictCase.All;

    private static StatusWord[] Statuses => Enum.GetValues<StatusWord>();

    private static StatusNote[] Notes => Enum.GetValues<StatusNote>();

    private static StatusReasonKind[] Reasons => Enum.GetValues<StatusReasonKind>();

    private static IEnumerable<FigureCautions> Cautions => Enum.GetValues<FigureCautions>().Where(caution => caution != FigureCautions.None);

    private IEnumerable<(TestFolder Folder, ReportWords Words)> Sites => [(_dutch, Wordings.Dutch), (_english, Wordings.English)];

    [OneTimeSetUp]
    public async Task Publish()
    {
        await VerdictCases.PublishAsync(_dutch, "nl");
        await VerdictCases.PublishAsync(_english, "en");
        using Database database = Database.OpenForReading(_dutch["monitor.db"]);
        _assessments = ReportState.Load(
            database.Connection, VerdictCases.Catalogue, ReportScope.Of(new Pipeline.MonitorOptions { ExampleData = true }), asOf: null).Assessments;
        foreach ((TestFolder folder, ReportWords words) in Sites)
        {
            _pages[words.Language] = string.Join(
                '\n', Directory.GetFiles(folder["site"], "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(TextOf));
        }
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
        if (one.Rule is null)
        {
            Assert.That(_assessments.Where(assessment => assessment.Question.Indicator.Id.Equals(one.Id, StringComparison.Ordinal)), Is.Empty);
            return;
        }

        Assessment asked = Of(_assessments, one);
        Assert.Multiple(() =>
        {
            Assert.That(asked.Status, Is.EqualTo(one.Status), string.Join("; ", asked.Reasons.Select(reason => reason.InWords())));
            Assert.That(asked.Flags, Is.SupersetOf(one.Flags));
            Assert.That(asked.Reasons.Select(reason => (NoVerdictReasonKind?)reason.Kind), one.Reason is null ? Is.Empty : Does.Contain(one.Reason));
        });
    }

    [TestCaseSource(nameof(Cases))]
    public void Its_words_stand_on_its_page(VerdictCase one) => Assert.Multiple(() =>
    {
        foreach ((TestFolder folder, ReportWords words) in Sites)
        {
            string page = TextOf(Path.Combine(folder["site"], "indicatoren", one.Id + ".html"));
            Assert.That(page, Does.Contain(words.Status.Word(one.Rule is null ? StatusWord.NoTarget : Enum.Parse<StatusWord>(one.Status.ToString()))));
            foreach (VerdictFlag flag in one.Flags)
            {
                string compared = one.Rule!.BenchmarkCode is null ? "" : CountryIn(words.Language);
                Assert.That(page, Does.Contain(words.Status.Flag(Enum.Parse<StatusNote>(flag.ToString()), compared)));
            }

            foreach (NoVerdictReason reason in ReasonsOf(one))
            {
                Assert.That(page, Does.Contain(words.Status.Reason(StatusSummary.Reason(reason))));
            }
        }
    });

    [TestCaseSource(nameof(Statuses))]
    public void Every_status_word_stands_on_a_page(StatusWord word) => AssertOnAPage(words => [words.Status.Word(word)]);

    [TestCaseSource(nameof(Notes))]
    public void Every_flag_of_a_judgement_stands_on_a_page(StatusNote note) =>
        AssertOnAPage(words => [words.Status.Flag(note), words.Status.Flag(note, CountryIn(words.Language))]);

    // Whatever year it is about, and whether that is an assumption of ours.
    [TestCaseSource(nameof(Reasons))]
    public void Every_reason_stands_on_a_page(StatusReasonKind kind) => AssertOnAPage(words =>
    [
        .. from year in Enumerable.Range(2012, 20).Select(year => (int?)year).Prepend(null)
           from isAssumed in (bool[])[false, true]
           select words.Status.Reason(new StatusReason(kind, year) { IsAssumed = isAssumed }),
    ]);

    [TestCaseSource(nameof(Cautions))]
    public void Every_caution_of_a_figure_stands_on_a_page(FigureCautions caution) =>
        AssertOnAPage(words => [.. words.Caution.Sentences(caution)]);

    [Test]
    public void What_the_program_can_say_and_what_pages_have_words_for_is_the_same() => Assert.Multiple(() =>
    {
        Assert.That(Enum.GetNames<AssessmentStatus>(), Is.EquivalentTo(Enum.GetNames<StatusWord>().Where(name => name is not nameof(StatusWord.NoTarget))));
        Assert.That(Enum.GetNames<VerdictFlag>(), Is.EquivalentTo(Enum.GetNames<StatusNote>()));
        Assert.That(Enum.GetNames<NoVerdictReasonKind>(), Is.SubsetOf(Enum.GetNames<StatusReasonKind>()));
        Assert.That(Enum.GetNames<FigureFlags>(), Is.EquivalentTo(Enum.GetNames<FigureCautions>()));
        Assert.That(CautionText.All.Prepend(FigureCautions.None), Is.EqualTo(Enum.GetValues<FigureCautions>()));
    });

    [Test]
    public void Every_case_has_its_status_flags_and_reasons_from_the_list_of_the_program() => Assert.Multiple(() =>
    {
        Assert.That(Cases.Select(one => one.Status).Distinct(), Is.EquivalentTo(Enum.GetValues<AssessmentStatus>()));
        Assert.That(Cases.SelectMany(one => one.Flags).Distinct(), Is.EquivalentTo(Enum.GetValues<VerdictFlag>()));
        Assert.That(Cases.Select(one => one.Reason).OfType<NoVerdictReasonKind>().Distinct(), Is.EquivalentTo(Enum.GetValues<NoVerdictReasonKind>()));
    });

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
            Assert.That(Of(assessments, Case("indicatief-boven")).Status, Is.EqualTo(status));
            Assert.That(Of(assessments, Case("model-houdt")).Status, Is.EqualTo(AssessmentStatus.NotAssessed));
        }
    }

    private IEnumerable<NoVerdictReason> ReasonsOf(VerdictCase one) => one.Rule is null
        ? [new NoVerdictReason(one.Reason!.Value)]
        : Of(_assessments, one).Reasons;

    private void AssertOnAPage(Func<ReportWords, IReadOnlyList<string>> wordings) => Assert.Multiple(() =>
    {
        foreach ((_, ReportWords words) in Sites)
        {
            IReadOnlyList<string> any = wordings(words);
            Assert.That(any.Any(text => _pages[words.Language].Contains(text, StringComparison.Ordinal)), Is.True, $"on no page: {any[0]}");
        }
    });

    private static string CountryIn(ReportLanguage language) => language == ReportLanguage.Dutch ? "Nederland" : "Netherlands";

    private static VerdictCase Case(string id) => Cases.Single(one => one.Id.Equals(id, StringComparison.Ordinal));

    private static Assessment Of(IReadOnlyList<Assessment> assessments, VerdictCase one) => assessments.Single(assessment =>
        assessment.Question.Indicator.Id.Equals(one.Id, StringComparison.Ordinal)
        && assessment.Question.Rule.Id.Equals(one.Rule!.Id, StringComparison.Ordinal));

    private static string TextOf(string path) => WebUtility.HtmlDecode(Tags().Replace(File.ReadAllText(path), string.Empty));

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
