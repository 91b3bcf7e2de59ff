using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Publish;
using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Tests.Catalogue;

/// <summary>
/// The words of each indicator in the sentence that heads its page, as the page's own grammar says it. The expected text
/// is a file of its own, so that a reviewer reads all sentences below one another; the numbers in it are examples.
/// </summary>
internal sealed class FindingSentenceTests
{
    // For topics of which no year is known to have been asked.
    private const int NewestYear = 2024;

    [TestCase(ReportLanguage.Dutch, "findings.nl.txt")]
    [TestCase(ReportLanguage.English, "findings.en.txt")]
    public void Every_share_fits_the_finding_sentence(ReportLanguage language, string file)
    {
        MonitorCatalogue catalogue = CatalogueReader.Read(TemporaryCatalogue.ShippedFolder).Catalogue
            ?? throw new InvalidOperationException("The shipped catalogue has errors.");
        StringBuilder text = new();
        foreach (Indicator indicator in catalogue.Indicators.Where(one => one.Unit is "%"))
        {
            text.Append(Sentence(catalogue, indicator, language)).Append('\n');
        }

        Assert.That(text.ToString(), Is.EqualTo(File.ReadAllText(Path.Combine(TemporaryCatalogue.TestFolder, file))));
    }

    private static string Sentence(MonitorCatalogue catalogue, Indicator indicator, ReportLanguage language)
    {
        int year = catalogue.ColumnMappings
            .Where(mapping => string.Equals(mapping.IndicatorId, indicator.Id, StringComparison.Ordinal) && !mapping.TableId.StartsWith("voorbeeld", StringComparison.Ordinal))
            .SelectMany(mapping => mapping.AskedYears)
            .DefaultIfEmpty(NewestYear)
            .Max();
        Population[] populations =
        [
            .. catalogue.Populations.Where(one => indicator.Populations.Contains(one.Id, StringComparer.Ordinal)),
        ];
        Labels labels = new(catalogue, language);
        Headline headline = new(
            year, FigureKind.Modelled, new Figure.Known(15, null, "city"), new Figure.Known(11, null, "country"), false, "");
        string finding = SentencePart.Plain(new ReportWords(language).Finding.Of(new FindingSubject(
            "Maastricht",
            labels.Text(indicator.Title),
            indicator.Unit,
            new FindingWords(labels.Text(indicator.Verb), labels.Text(indicator.Complement)),
            labels.Population((populations.FirstOrDefault(one => one.IsWhole) ?? populations[0]).Id),
            headline,
            [])));

        // What follows is the caution for modelled figures, the same for every indicator.
        return finding[..(finding.IndexOf(" 11.", StringComparison.Ordinal) + 4)];
    }
}
