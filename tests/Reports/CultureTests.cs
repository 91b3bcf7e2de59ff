using System.Globalization;
using System.Text;
using Monitoring.Reports;

namespace Monitoring.Tests.Reports;

internal sealed class CultureTests
{
    private CultureInfo _before = CultureInfo.InvariantCulture;

    [SetUp]
    public void Remember() => _before = CultureInfo.CurrentCulture;

    [TearDown]
    public void Restore() => CultureInfo.CurrentCulture = _before;

    [TestCase("nl-NL")]
    [TestCase("en-US")]
    [TestCase("ar-SA")]
    public async Task The_site_has_the_same_bytes_under_any_culture(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        IReadOnlyList<SiteFile> expected = await SiteRenderer.RenderAsync(SampleSite.Create(1), CancellationToken.None);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        IReadOnlyList<SiteFile> actual = await SiteRenderer.RenderAsync(SampleSite.Create(1), CancellationToken.None);

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
        foreach (SiteFile file in await SiteRenderer.RenderAsync(SampleSite.Create(), CancellationToken.None))
        {
            Assert.That(Encoding.UTF8.GetString(file.Content.Span), Does.Not.Contain("¤"), file.Path);
        }
    }
}
