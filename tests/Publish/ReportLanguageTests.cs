using System.Text.RegularExpressions;
using Monitoring.Reports.Model;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

/// <summary>The real report says the same in Dutch and in English, and nothing in the language that it is not in.</summary>
internal sealed partial class ReportLanguageTests
{
    // Documents and schemes whose Dutch names English pages use; what stands in quotes is a name as a source gives it.
    private const string DutchNames = @"Plan van aanpak GALA(?: Maastricht)?|Veerkrachtige wijken|‘[^’]*’|\([^()]*\.csv[^()]*\)";

    [Test]
    public void Both_languages_have_the_same_files() =>
        Assert.That(BothLanguages.Site(ReportLanguage.English).Keys, Is.EqualTo(BothLanguages.Site(ReportLanguage.Dutch).Keys));

    [Test]
    public void Each_page_shows_the_same_figures_from_the_same_cells_in_both_languages()
    {
        int figures = 0;
        foreach ((string path, string dutch) in BothLanguages.Site(ReportLanguage.Dutch).Where(file => IsPage(file.Key)))
        {
            string english = BothLanguages.Site(ReportLanguage.English)[path];
            (string, string)[] expected = [.. Figures(BothLanguages.WithoutCharts(dutch), text => text)];
            Assert.That(Figures(BothLanguages.WithoutCharts(english), Swapped), Is.EqualTo(expected), path);
            Assert.That(Figures(english, Swapped).ToHashSet(), Is.EquivalentTo(Figures(dutch, text => text).ToHashSet()), path);
            figures += expected.Length;
        }

        Assert.That(figures, Is.GreaterThan(10_000));
    }

    [Test]
    public void The_file_for_programs_differs_in_titles_and_names_only()
    {
        foreach ((string path, string dutch) in BothLanguages.Site(ReportLanguage.Dutch).Where(file => IsMachineCsv(file.Key)))
        {
            string[] expected = [.. dutch.Split("\r\n").Select(WithoutNames)];
            Assert.That(BothLanguages.Site(ReportLanguage.English)[path].Split("\r\n").Select(WithoutNames), Is.EqualTo(expected), path);
        }
    }

    [Test]
    public void No_Dutch_is_left_in_the_English_report() => Assert.That(
        Hits(ReportLanguage.English, DutchWords()), Is.Empty);

    [Test]
    public void No_English_is_left_in_the_Dutch_report() => Assert.That(
        Hits(ReportLanguage.Dutch, EnglishWords()), Is.Empty);

    [TestCase(ReportLanguage.Dutch, "nl")]
    [TestCase(ReportLanguage.English, "en")]
    public void Every_page_says_in_which_language_it_is(ReportLanguage language, string code) =>
        Assert.That(
            BothLanguages.Site(language).Where(file => IsPage(file.Key)).Select(file => file.Value),
            Is.All.Contains($"<html lang=\"{code}\">"));

    [Test]
    public void Only_an_English_page_marks_what_stays_Dutch()
    {
        Assert.That(BothLanguages.Site(ReportLanguage.English)["index.html"], Does.Contain(" lang=\"nl\""));
        Assert.That(
            BothLanguages.Site(ReportLanguage.Dutch).Where(file => IsPage(file.Key)).Select(file => file.Value.Replace("<html lang=\"nl\">", "", StringComparison.Ordinal)),
            Is.All.Not.Contains("lang=\"nl\""));
    }

    private static IEnumerable<(string Origin, string Number)> Figures(string html, Func<string, string> form) =>
        BothLanguages.Figures(html).Select(one => (one.Origin, Digits(form(one.Text)))).Order();

    private static IEnumerable<string> Hits(ReportLanguage language, Regex words)
    {
        Regex names = new(DutchNames + "|" + string.Join('|', TestCatalogue.Shipped.Areas.Select(area => Regex.Escape(area.NameNl))));
        return BothLanguages.Site(language)
            .Where(file => IsPage(file.Key) || IsPicture(file.Key))
            .SelectMany(file => words.Matches(names.Replace(BothLanguages.Text(file.Value), " ")).Select(match => match.Value))
            .GroupBy(hit => hit, StringComparer.OrdinalIgnoreCase)
            .Select(hit => FormattableString.Invariant($"{hit.Key} ({hit.Count()})"));
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsPicture(string path) => path.EndsWith(".svg", StringComparison.Ordinal);

    // Their titles stand in other columns than those of figures.
    private static readonly HashSet<string> _ofProgramme = new(StringComparer.Ordinal)
    {
        "downloads/inspanningen.csv", "downloads/streefwaarden.csv", "downloads/kloof.csv", "downloads/meetkalender.csv",
    };

    private static bool IsMachineCsv(string path) =>
        path.EndsWith(".csv", StringComparison.Ordinal) && !path.EndsWith("-excel.csv", StringComparison.Ordinal)
        && !_ofProgramme.Contains(path);

    private static string Digits(string text) => string.Join(' ', NumberPattern().Matches(text).Select(match => match.Value));

    private static string Swapped(string text) => string.Concat(text.Select(one => one switch { '.' => ',', ',' => '.', _ => one }));

    // The second and the fourth column: title of the indicator and name of the area, quoted where they hold a comma.
    private static string WithoutNames(string line) => NamesPattern().Replace(line, "${id},,${area},");

    [GeneratedRegex(@"−?[0-9]([0-9.,]*[0-9])?", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?<id>[^,]*),(""[^""]*""|[^,]*),(?<area>[^,]*),(""[^""]*""|[^,]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex NamesPattern();

    [GeneratedRegex(
        @"\b(het|een|niet|geen|zijn|wordt|worden|deze|naar|bij|voor|ook|maar|daarom|waar|cijfers?|bron|bronnen|jaar|jaren|buurten|wijken|gebied|gebieden|doel|doelen|inwoners|leeftijd|nulmeting|herkomst|stad|gemeente|Nederland|beoordelen|vastgesteld|meting|schatting)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DutchWords();

    [GeneratedRegex(
        @"\b(the|and|with|from|which|not|are|were|this|that|figures?|sources?|years?|neighbourhoods?|districts?|areas?|goals?|targets?|inhabitants|people|survey|estimate|Netherlands|none|adopted)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishWords();
}
