using System.Globalization;
using System.Text;
using Monitoring.Reports;
using Monitoring.Reports.Model;

namespace Monitoring.Tests.Reports;

internal sealed class CultureTests
{
    private CultureInfo _before = CultureInfo.InvariantCulture;

    [SetUp]
    public void Remember() => _before = CultureInfo.CurrentCulture;

    [TearDown]
    public void Restore() => CultureInfo.CurrentCulture = _before;

    [Test]
    public async Task The_site_has_the_same_bytes_under_any_culture(
        [Values] ReportLanguage language, [Values("nl-NL", "en-US", "ar-SA")] string culture)
    {
        SiteModel model = language == ReportLanguage.English ? SampleEnglish.Create(1) : SampleSite.Create(1);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        IReadOnlyList<SiteFile> expected = await SiteRenderer.RenderAsync(model, CancellationToken.None);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        IReadOnlyList<SiteFile> actual = await SiteRenderer.RenderAsync(model, CancellationToken.None);

        Assert.That(actual.Select(file => file.Path), Is.EqualTo(expected.Select(file => file.Path)));
        foreach ((SiteFile one, SiteFile other) in actual.Zip(expected))
        {
            Assert.That(one.Content.Span.SequenceEqual(other.Content.Span), one.Path);
        }
    }

    [Test]
    public async Task No_number_takes_its_form_from_the_machine()
    {
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "¤";
        odd.NumberFormat.NumberGroupSeparator = "¤";
        odd.NumberFormat.NegativeSign = "¤";
        CultureInfo.CurrentCulture = odd;
        IReadOnlyList<SiteFile> dutch = await SiteRenderer.RenderAsync(SampleSite.Create(), CancellationToken.None);
        foreach (SiteFile file in dutch.Concat(await SiteRenderer.RenderAsync(SampleEnglish.Create(), CancellationToken.None)))
        {
            Assert.That(Encoding.UTF8.GetString(file.Content.Span), Does.Not.Contain("¤"), file.Path);
        }
    }
}
