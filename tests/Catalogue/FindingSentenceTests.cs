using System.Globalization;
using System.Text;
using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Tests.Catalogue;

/// <summary>
/// The words of each indicator in the sentence that heads its page. The expected text is a file of its own, so that a
/// reviewer reads all sentences below one another; the numbers in it are examples.
/// </summary>
internal sealed class FindingSentenceTests
{
    // For topics of which no year is known to have been asked.
    private const int NewestYear = 2024;

    [Test]
    public void Every_share_fits_the_finding_sentence()
    {
        MonitorCatalogue catalogue = CatalogueReader.Read(TemporaryCatalogue.ShippedFolder).Catalogue
            ?? throw new InvalidOperationException("The shipped catalogue has errors.");
        StringBuilder text = new();
        foreach (Indicator indicator in catalogue.Indicators.Where(one => one.Unit is "%"))
        {
            text.Append(Sentence(catalogue, indicator)).Append('\n');
        }

        string expected = File.ReadAllText(Path.Combine(TemporaryCatalogue.TestFolder, "findings.nl.txt"));
        Assert.That(text.ToString(), Is.EqualTo(expected));
    }

    private static string Sentence(MonitorCatalogue catalogue, Indicator indicator)
    {
        int year = catalogue.ColumnMappings
            .Where(mapping => string.Equals(mapping.IndicatorId, indicator.Id, StringComparison.Ordinal))
            .SelectMany(mapping => mapping.AskedYears)
            .DefaultIfEmpty(NewestYear)
            .Max();
        Population[] populations =
        [
            .. catalogue.Populations.Where(one => indicator.Populations.Contains(one.Id, StringComparer.Ordinal)),
        ];
        Population population = populations.FirstOrDefault(one => one.IsWhole) ?? populations[0];
        string complement = indicator.ComplementNl.Length > 0 ? $" {indicator.ComplementNl}" : string.Empty;
        string when = year.ToString(CultureInfo.InvariantCulture);
        return $"In {when} {indicator.VerbNl} naar schatting 15 op de 100 {population.NounNl}"
            + $" in Maastricht{complement}; in heel Nederland 11.";
    }
}
