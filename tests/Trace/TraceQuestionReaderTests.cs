using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Trace;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Trace;

internal sealed class TraceQuestionReaderTests
{
    [TestCase("ernstige-eenzaamheid", "GM0935")]
    [TestCase("Ernstige-Eenzaamheid", "Maastricht")] // A name, case aside.
    [TestCase("ErnstigZeerErnstigEenzaam", "maastricht")] // The column as the provider calls it,
    [TestCase("ErnstigZeerErnstigEenzaam_29", "GM0935    ")] // with the number of this edition.
    public void An_analyst_may_use_ids_names_and_columns(string indicator, string area) =>
        Assert.That(
            Read(indicator, area, "2020", "65+"),
            Is.EqualTo(new TraceQuestion("ernstige-eenzaamheid", "GM0935", 2020, "65+", null, null)));

    [TestCase("Wittevrouwenveld")]
    [TestCase("Witte Vrouwenveld")] // An alias.
    [TestCase("BU09350402")]
    public void A_neighbourhood_is_found_by_name_alias_and_code(string area) =>
        Assert.That(Read("roken", area, "2016").AreaCode, Is.EqualTo("BU09350402"));

    [Test]
    public void The_id_that_a_page_prints_is_understood() =>
        Assert.That(
            Read("roken/BU09350303/2016/65+/50090NED"),
            Is.EqualTo(new TraceQuestion("roken", "BU09350303", 2016, "65+", "50090NED", null)));

    [TestCase("rokn", "GM0935", "2020", null, "There is no indicator 'rokn'. Was 'roken' meant?")]
    [TestCase("roken", "GM0936", "2020", null, "There is no area 'GM0936'. Was 'GM0935' meant?")]
    [TestCase("roken", "Mastricht", "2020", null, "There is no area 'Mastricht'. Was 'Maastricht' meant?")]
    [TestCase("roken", "GM0935", "2020", "17+", "There is no population '17+'. Was '18+' meant? Known: 18+, 18-64, 65+, 19+, 16-25, alle, 15+, vo-klas-2-4.")]
    [TestCase("roken", "GM0935", "twintig", null, "'twintig' is not a year. Expected four digits, such as 2020.")]
    [TestCase("roken", "GM0935", "20200", null, "'20200' is not a year.")]
    [TestCase("quxquxquxqux", "GM0935", "2020", null, "There is no indicator 'quxquxquxqux'. monitor check")]
    public void An_unknown_word_is_named_with_what_was_probably_meant(
        string indicator, string area, string year, string? population, string message) =>
        Assert.That(
            () => population is null ? Read(indicator, area, year) : Read(indicator, area, year, population),
            Throws.TypeOf<UsageException>().With.Message.StartsWith(message));

    [TestCase("roken")]
    [TestCase("roken", "GM0935")]
    [TestCase("roken", "GM0935", "2020", "18+", "x")]
    public void Too_few_or_too_many_words_say_what_is_expected(params string[] words) =>
        Assert.That(() => Read(words), Throws.TypeOf<UsageException>().With.Message.Contains("indicator area year [population]"));

    private static TraceQuestion Read(params string[] words) => new TraceQuestionReader(TestCatalogue.Shipped).Read(words, null);
}
