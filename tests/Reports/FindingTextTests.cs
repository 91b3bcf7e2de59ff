using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Reports;

internal sealed class FindingTextTests
{
    private const string Modelled =
        " Dit zijn modelschattingen zonder marge: ze laten niet zien of een verschil met Nederland of een verandering in de tijd echt is.";

    private static readonly FigureInterval _interval = new(13.6, 17.2);

    private static IEnumerable<TestCaseData> Branches()
    {
        yield return Case(
            "modelled share in an exceptional year",
            Of(new Headline(2020, FigureKind.Modelled, Known(15.2), Known(11.2), true, "")),
            "In 2020 waren naar schatting 15 op de 100 volwassenen (18 jaar en ouder) in Maastricht ernstig of zeer ernstig eenzaam; in heel Nederland 11."
            + Modelled + " Let op: 2020 is een bijzonder jaar (corona).");
        yield return Case(
            "exceptional year without a label",
            Of(new Headline(2021, FigureKind.Registered, Known(15.2), new Figure.Absent(), true, "")),
            "In 2021 waren 15 op de 100 volwassenen (18 jaar en ouder) in Maastricht ernstig of zeer ernstig eenzaam. Let op: 2021 is een bijzonder jaar.");
        yield return Case(
            "surveyed with an interval",
            Of(new Headline(2024, FigureKind.Surveyed, Known(15.2, _interval), Known(11.2), false, "")),
            "In 2024 waren ongeveer 15 op de 100 volwassenen (18 jaar en ouder) in Maastricht ernstig of zeer ernstig eenzaam; in heel Nederland 11. Het 95%-betrouwbaarheidsinterval voor Maastricht is 14–17%.");
        yield return Case(
            "surveyed without an interval",
            Of(new Headline(2024, FigureKind.Surveyed, Known(0.4), new Figure.Absent(), false, "")),
            "In 2024 waren minder dan 1 op de 100 volwassenen (18 jaar en ouder) in Maastricht ernstig of zeer ernstig eenzaam. De bron geeft geen marge: of een verschil of een verandering echt is, is hiermee niet te zeggen.");
        yield return Case(
            "modelled with an interval",
            Of(new Headline(2024, FigureKind.Modelled, Known(15.2, _interval), new Figure.Absent(), false, "")),
            "In 2024 waren naar schatting 15 op de 100 volwassenen (18 jaar en ouder) in Maastricht ernstig of zeer ernstig eenzaam. Het 95%-betrouwbaarheidsinterval voor Maastricht is 14–17%. Dit zijn modelschattingen: ze beschrijven een niveau, niet het effect van een aanpak.");
        yield return Case(
            "self-selected",
            Of(new Headline(2024, FigureKind.SelfSelected, Known(15.2), Known(17.3), false, "")) with { Words = new FindingWords("sportten", "") },
            "In 2024 sportten 15 op de 100 deelnemende volwassenen (18 jaar en ouder) in Maastricht. De deelnemers meldden zich zelf aan: het cijfer geldt alleen voor hen. Daarom staat er geen marge bij en geen vergelijking.");
        yield return Case(
            "synthetic",
            Of(new Headline(2024, FigureKind.Synthetic, Known(15.2), new Figure.Absent(), false, "")),
            "In 2024 waren 15 op de 100 volwassenen (18 jaar en ouder) in Maastricht ernstig of zeer ernstig eenzaam. Dit is voorbeelddata: de cijfers zijn verzonnen.");
        yield return Case(
            "no share but a measure",
            Of(new Headline(2020, FigureKind.Registered, Known(64.1), Known(66.9), false, "")) with { Unit = "jaar" },
            "In 2020 was ‘Eenzaam’ in Maastricht 64,1\u00A0jaar; in heel Nederland 66,9\u00A0jaar (18 jaar en ouder).");
        yield return Case(
            "a count",
            Of(new Headline(2024, FigureKind.Registered, Known(125285), new Figure.Absent(), false, "")) with { Unit = "aantal", Title = "Inwoners", Words = new FindingWords("", "") },
            "In 2024 was het aantal ‘Inwoners’ in Maastricht 125.285 (18 jaar en ouder).");
        yield return Case(
            "a count of people",
            Of(new Headline(2024, FigureKind.Registered, Known(125285), Known(17942942), false, "")) with { Unit = "aantal", Words = new FindingWords("had", "inwoners, geteld op 1 januari") },
            "In 2024 had Maastricht 125.285 inwoners, geteld op 1 januari; in heel Nederland waren het er 17.942.942.");
        yield return Case(
            "city withheld",
            Of(new Headline(2020, FigureKind.Modelled, new Figure.Withheld(FigureGap.NotPublished, "w"), Known(11.2), false, "")),
            "Over 2020 is er voor Maastricht geen cijfer (geen cijfer gepubliceerd); voor heel Nederland is het naar schatting 11,2%." + Modelled);
        yield return Case(
            "nothing for city and country",
            Of(new Headline(2020, FigureKind.Modelled, new Figure.Absent(), new Figure.Absent(), true, "")),
            "Over 2020 is er voor Maastricht geen cijfer (niet in de meegeleverde cijfers).");
        yield return Case(
            "no headline", Of(null), "Over ‘Eenzaam’ (18 jaar en ouder) staat voor Maastricht geen cijfer in de meegeleverde bronnen.");
    }

    private static IEnumerable<TestCaseData> CitySurveyBranches()
    {
        yield return Case(
            "a school mark",
            Of(new Headline(2019, FigureKind.Surveyed, Known(7.1), Known(7.4), false, "")) with { Unit = "rapportcijfer", Words = new FindingWords("gaven", "de veiligheid in hun buurt") },
            "In 2019 gaven volwassenen (18 jaar en ouder) in Maastricht de veiligheid in hun buurt gemiddeld ongeveer een 7,1; in heel Nederland ongeveer een 7,4. De bron geeft geen marge: of een verschil of een verandering echt is, is hiermee niet te zeggen.");
        yield return Case(
            "a school mark of people who came forward themselves",
            Of(new Headline(2022, FigureKind.SelfSelected, Known(8.06), new Figure.Absent(), false, "")) with { Unit = "rapportcijfer", Words = new FindingWords("gaven", "de sfeer in hun buurt") },
            "In 2022 gaven deelnemende volwassenen (18 jaar en ouder) in Maastricht de sfeer in hun buurt gemiddeld een 8,1. De deelnemers meldden zich zelf aan: het cijfer geldt alleen voor hen. Daarom staat er geen marge bij en geen vergelijking.");
        yield return Case(
            "nothing but neighbourhoods",
            Of(null) with { HasNeighbourhoods = true },
            "Over ‘Eenzaam’ (18 jaar en ouder) staat voor Maastricht geen cijfer in de meegeleverde bronnen, alleen voor een of meer buurten.");
    }

    [TestCaseSource(nameof(Branches))]
    [TestCaseSource(nameof(CitySurveyBranches))]
    public void The_finding_says_what_the_figures_allow(object subject, string expected) =>
        Assert.That(SentencePart.Plain(Wordings.Dutch.Finding.Of((FindingSubject)subject)), Is.EqualTo(expected));

    [TestCaseSource(nameof(Branches))]
    [TestCaseSource(nameof(CitySurveyBranches))]
    public void The_finding_never_speaks_of_rise_fall_or_cause(object subject, string expected) =>
        Assert.That(
            SentencePart.Plain(Wordings.Dutch.Finding.Of((FindingSubject)subject)),
            Does.Not.Match("(?i)gestegen|gedaald|toegenomen|afgenomen|doordat|waardoor|dankzij"),
            expected);

    [Test]
    public void Each_number_of_the_finding_keeps_its_origin()
    {
        Headline headline = new(2020, FigureKind.Modelled, Known(15.2), new Figure.Known(11.2, null, "country"), false, "");
        Assert.That(
            string.Join(' ', Wordings.Dutch.Finding.Of(Of(headline)).Where(part => part.OriginId is not null).Select(part => part.OriginId + "=" + part.Text)),
            Is.EqualTo("city=15 country=11"));
    }

    private static TestCaseData Case(string name, FindingSubject subject, string expected) =>
        new TestCaseData(subject, expected).SetArgDisplayNames(name);

    private static Figure.Known Known(double value, FigureInterval? interval = null) => new(value, interval, "city");

    private static FindingSubject Of(Headline? headline) => new(
        "Maastricht",
        "Eenzaam",
        "%",
        new FindingWords("waren", "ernstig of zeer ernstig eenzaam"),
        SampleSite.Adults,
        headline,
        SampleSite.Marks);
}
