using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Reports;

/// <summary>The finding in English: one test a branch, the siblings of <see cref="FindingTextTests"/>.</summary>
internal sealed class EnglishFindingTests
{
    private const string Modelled =
        " These are model estimates without a margin: they do not show whether a difference from the Netherlands or a change over time is real.";

    private const string Subject = "adults (18 and over) in Maastricht were severely or very severely lonely";

    private static readonly FigureInterval _interval = new(13.6, 17.2);

    private static IEnumerable<TestCaseData> Branches()
    {
        yield return Case(
            "modelled share in an exceptional year",
            Of(new Headline(2020, FigureKind.Modelled, Known(15.2), Known(11.2), true, "")),
            $"In 2020, an estimated 15 in 100 {Subject}; in the Netherlands as a whole, 11.{Modelled} Note: 2020 is an exceptional year (corona).");
        yield return Case(
            "surveyed with an interval",
            Of(new Headline(2024, FigureKind.Surveyed, Known(15.2, _interval), Known(0.3), false, "")),
            $"In 2024, about 15 in 100 {Subject}; in the Netherlands as a whole, fewer than 1. The 95% confidence interval for Maastricht is 14–17%.");
        yield return Case(
            "surveyed below one",
            Of(new Headline(2024, FigureKind.Surveyed, Known(0.4), new Figure.Absent(), false, "")),
            $"In 2024, fewer than 1 in 100 {Subject}. The source gives no margin: these figures cannot tell whether a difference or a change is real.");
        yield return Case(
            "modelled below one",
            Of(new Headline(2024, FigureKind.Modelled, Known(0.4, _interval), new Figure.Absent(), false, "")),
            $"In 2024, it is estimated that fewer than 1 in 100 {Subject}. The 95% confidence interval for Maastricht is 14–17%. These are model estimates: they describe a level, not the effect of an intervention.");
        yield return Case(
            "self-selected",
            Of(new Headline(2024, FigureKind.SelfSelected, Known(15.2), Known(17.3), false, "")) with { Words = new FindingWords("smoked", "") },
            "In 2024, 15 in 100 participating adults (18 and over) in Maastricht smoked. The participants chose to take part: the figure speaks only for them. That is why it has no margin and no comparison.");
        yield return Case(
            "a measure",
            Of(new Headline(2020, FigureKind.Registered, Known(64.1), Known(66.9), false, "")) with { Unit = "jaar" },
            "In 2020, ‘Lonely’ in Maastricht was 64.1\u00A0years; in the Netherlands as a whole, 66.9\u00A0years (18 years and over).");
        yield return Case(
            "a count",
            Of(new Headline(2024, FigureKind.Registered, Known(125285), new Figure.Absent(), true, "")) with { Unit = "aantal", Title = "Inhabitants", Words = new FindingWords("", "") },
            "In 2024, the count for ‘Inhabitants’ in Maastricht was 125,285 (18 years and over). Note: 2024 is an exceptional year.");
        yield return Case(
            "a count of people",
            Of(new Headline(2024, FigureKind.Registered, Known(125285), Known(17942942), false, "")) with { Unit = "aantal", Words = new FindingWords("had", "inhabitants, counted on 1 January") },
            "In 2024, Maastricht had 125,285 inhabitants, counted on 1 January; the Netherlands as a whole had 17,942,942.");
        yield return Case(
            "a school mark",
            Of(new Headline(2019, FigureKind.Surveyed, Known(7.1), Known(7.4), false, "")) with { Unit = "rapportcijfer", Words = new FindingWords("gave", "safety in their neighbourhood") },
            "In 2019, adults (18 and over) in Maastricht gave safety in their neighbourhood an average mark of about 7.1 out of 10; in the Netherlands as a whole, about 7.4. The source gives no margin: these figures cannot tell whether a difference or a change is real.");
        yield return Case(
            "city withheld",
            Of(new Headline(2020, FigureKind.Modelled, new Figure.Withheld(FigureGap.NotPublished, "w"), Known(11.2), false, "")),
            $"For 2020 there is no figure for Maastricht (no figure published); for the Netherlands as a whole it is an estimated 11.2%.{Modelled}");
        yield return Case("no headline", Of(null), "The sources supplied have no figure for Maastricht on ‘Lonely’ (18 years and over).");
    }

    [TestCaseSource(nameof(Branches))]
    public void The_English_finding_says_what_the_figures_allow(object subject, string expected) =>
        Assert.That(SentencePart.Plain(Wordings.English.Finding.Of((FindingSubject)subject)), Is.EqualTo(expected));

    [TestCaseSource(nameof(Branches))]
    public void The_English_finding_never_speaks_of_rise_fall_or_cause(object subject, string expected) =>
        Assert.That(
            SentencePart.Plain(Wordings.English.Finding.Of((FindingSubject)subject)),
            Does.Not.Match("(?i)increase|decrease|\\brose\\b|\\bfell\\b|risen|fallen|because of|due to|thanks to"),
            expected);

    private static TestCaseData Case(string name, FindingSubject subject, string expected) =>
        new TestCaseData(subject, expected).SetArgDisplayNames(name);

    private static Figure.Known Known(double value, FigureInterval? interval = null) => new(value, interval, "city");

    private static FindingSubject Of(Headline? headline) => new(
        "Maastricht",
        "Lonely",
        "%",
        new FindingWords("were", "severely or very severely lonely"),
        new PopulationLabel("18+", "18 years and over", "adults (18 and over)"),
        headline,
        SampleSite.Marks);
}
