using Monitoring.Reports;
using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Reports;

/// <summary>The list of what could not be read, on the page and in the workbook.</summary>
internal sealed class QuarantinePageTests
{
    private static readonly QuarantinePage _page = SampleSite.Create(1).Programme.Quarantine;

    [Test]
    public void The_workbook_says_what_where_why_what_to_do_and_who_decided() => Assert.That(
        string.Join('|', QuarantineSheets.Rows(_page, new ReportWords(ReportLanguage.Dutch)).Rows[2].Select(cell => cell.Plain ?? cell.Text)),
        Is.EqualTo(
            "0a1b2c3d4e5f6071|85563NED|cbs-statline/85563NED/20261122T090000Z_00ff00ff00ff/export.csv|4|Roker_11|=12;5"
            + "|Hier staat geen getal, en ook geen afgesproken teken.|Vergelijk met wat de bron publiceert; verbeter het cijfer of vraag het na."
            + "|besloten|verbeterd in 12.5|Analist|gebeld met de aanbieder|2026-11-20|2027-06-30"));

    [Test]
    public void A_text_that_may_not_be_shown_is_not_there_but_its_place_is() => Assert.That(
        QuarantineSheets.Rows(_page, new ReportWords(ReportLanguage.English)).Rows[1].Take(6).Select(cell => cell.Plain ?? cell.Text),
        Is.EqualTo(
            (string[])["91b2c3d4e5f60718", "ggd-vo-2024", "ggd-monitor/ggd-vo-2024/20261122T090000Z_ba9876543210/levering.csv", "231", "gezondheid", "(not shown)"]));

    [Test]
    public void The_same_page_gives_the_same_workbook()
    {
        ReportWords words = new(ReportLanguage.Dutch);
        Assert.That(QuarantineSheets.Workbook(_page, words), Is.EqualTo(QuarantineSheets.Workbook(_page, words)));
    }

    [TestCase(ReportLanguage.Dutch)]
    [TestCase(ReportLanguage.English)]
    public void Every_reason_and_every_decision_has_words(ReportLanguage language)
    {
        QuarantineText text = new ReportWords(language).Quarantine;
        Assert.Multiple(() =>
        {
            foreach (QuarantineReason reason in Enum.GetValues<QuarantineReason>())
            {
                Assert.That(text.Reason(reason), Is.Not.Empty, reason.ToString());
                Assert.That(text.Fix(_page.Entries[0] with { Reason = reason }), Is.Not.Empty, reason.ToString());
            }

            foreach (QuarantineVerb verb in Enum.GetValues<QuarantineVerb>())
            {
                Assert.That(text.Verb(new QuarantineNote(verb, "", "a", "b", default, null)), Is.Not.Empty, verb.ToString());
            }
        });
    }

    [Test]
    public async Task Of_many_rows_the_page_shows_the_first_and_says_so()
    {
        SiteModel model = SampleSite.Create(1);
        QuarantinePage many = _page with { Entries = [.. Enumerable.Repeat(_page.Entries[1], 251)] };
        IReadOnlyList<SiteFile> files = await SiteRenderer.RenderAsync(
            model with { Programme = model.Programme with { Quarantine = many } }, CancellationToken.None);
        string page = System.Text.Encoding.UTF8.GetString(files.Single(file => file.Path.Equals("quarantaine.html", StringComparison.Ordinal)).Content.Span);
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("Hier staan de eerste 250."));
            Assert.That(page.Split("91b2c3d4e5f60718").Length - 1, Is.EqualTo(250));
            Assert.That(page, Has.Length.LessThan(400_000));
        });
    }
}
