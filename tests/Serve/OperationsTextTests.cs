using Monitoring.Reports;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Serve;

/// <summary>What the operations page says, and that it says something of everything.</summary>
internal sealed class OperationsTextTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(1));

    [TestCase(0, "zojuist")]
    [TestCase(59, "zojuist")]
    [TestCase(60, "1\u00A0minuut geleden")]
    [TestCase(3_599, "59\u00A0minuten geleden")]
    [TestCase(3_600, "1\u00A0uur geleden")]
    [TestCase(47 * 3_600 + 3_599, "47\u00A0uur geleden")]
    [TestCase(48 * 3_600, "2\u00A0dagen geleden")]
    [TestCase(-30, "zojuist")]
    public void An_age_is_rounded_down(int seconds, string words) =>
        Assert.That(new OperationsTimes(ReportLanguage.Dutch).Ago(_now.AddSeconds(-seconds), _now), Is.EqualTo(words));

    [TestCase(20, "zo meteen")]
    [TestCase(90, "over 1\u00A0minuut")]
    [TestCase(17 * 3_600, "over 17\u00A0uur")]
    public void A_moment_to_come_says_how_far_away_it_is(int seconds, string words) =>
        Assert.That(new OperationsTimes(ReportLanguage.Dutch).In(_now.AddSeconds(seconds), _now), Is.EqualTo(words));

    [TestCase(0, "0\u00A0s")]
    [TestCase(40, "minder dan 0,1\u00A0s")]
    [TestCase(840, "0,8\u00A0s")]
    [TestCase(4_000, "4\u00A0s")]
    [TestCase(12_345, "12\u00A0s")]
    [TestCase(250_000, "4\u00A0min 10\u00A0s")]
    [TestCase(3_900_000, "1\u00A0uur 5\u00A0min")]
    public void A_duration_is_as_precise_as_it_deserves(int milliseconds, string words) =>
        Assert.That(new OperationsTimes(ReportLanguage.Dutch).Duration(TimeSpan.FromMilliseconds(milliseconds)), Is.EqualTo(words));

    [Test]
    public async Task Every_state_has_a_sentence([Values] OperationsStateKind state)
    {
        OperationsPage page = SampleOperations.Page(state);
        string sentence = new OperationsSentences(ReportLanguage.Dutch).State(page);
        Assert.That(await OperationsRenderer.RenderAsync(page), Does.Contain(sentence));
    }

    [Test]
    public async Task Text_of_the_log_is_encoded() =>
        Assert.That(
            await OperationsRenderer.RenderAsync(SampleOperations.Page()),
            Does.Contain("&lt;b&gt;four&lt;/b&gt;").And.Not.Contain("<b>four"));

    [Test]
    public async Task A_page_without_any_record_still_says_what_there_is()
    {
        OperationsPage empty = SampleOperations.Page() with
        {
            Runs = [],
            Sources = [],
            Tables = [],
            Checks = [],
            LastSuccess = null,
            NextRun = null,
            HasReport = false,
            Problem = "The database is gone.",
        };
        string page = await OperationsRenderer.RenderAsync(empty);
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("Er is nog niets verwerkt.").And.Contain("nog nooit").And.Contain("niet gepland"));
            Assert.That(page, Does.Contain("Er is nog geen rapport gemaakt.").And.Contain("The database is gone."));
            Assert.That(page, Does.Contain("Er is nog geen bron opgehaald.").And.Contain("Er zijn nog geen tabellen opgeslagen."));
        });
    }
}
