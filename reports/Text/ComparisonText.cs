using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Says where the headline comes from, and what may and what may not stand beside it.</summary>
/// <param name="language">The language.</param>
internal sealed class ComparisonText(ReportLanguage language)
{
    private readonly FigureText _figure = new(language);
    private readonly ReportNumbers _numbers = new(language);
    private readonly PageText _page = new(language);

    /// <summary>The sentences below the headline; empty when there is none.</summary>
    public IReadOnlyList<SentencePart> Of(IndicatorPage page, string municipality)
    {
        if (page.Headline is not Headline headline)
        {
            return [];
        }

        string year = ReportNumbers.Year(headline.Year);
        List<SentencePart> parts = [new SentencePart($"{language.Of("Bron", "Source")}: {headline.TableTitle}.")];
        if (headline.Country is not Figure.Known && IsComparable(page.Unit, headline.Kind))
        {
            parts.Add(new SentencePart(language.Of(
                $" Deze tabel geeft over {year} in de meegeleverde cijfers niets voor Nederland; een vergelijking is er dus niet bij.",
                $" For {year}, the figures supplied from this table hold nothing for the Netherlands, so there is no comparison.")));
        }

        if (page.QuotedCountry is QuotedFigure quoted)
        {
            parts.AddRange(Quotation(quoted, page.Unit));
        }

        if (Others(headline) is { Length: > 0 } others)
        {
            parts.Add(new SentencePart(language.Of(
                $" De cijfers van {others} staan in de tabel; vergelijken kan niet, omdat de deelnemers zichzelf aanmeldden.{Unknown(headline)}",
                $" The figures of {others} stand in the table; they cannot be compared, because the participants chose to take part.{Unknown(headline)}")));
        }

        if (page.OlderComparison is { City: Figure.Known city, Country: Figure.Known country } older)
        {
            bool isEstimate = older.Kind == FigureKind.Modelled;
            string olderYear = ReportNumbers.Year(older.Year);
            parts.Add(new SentencePart(language.Of(
                $" Een oudere meting staat in een andere tabel, {older.TableTitle}: in {olderYear} was het {(isEstimate ? "naar schatting " : "")}",
                $" Another table, {older.TableTitle}, has an older measurement: in {olderYear} it was {(isEstimate ? "an estimated " : "")}")));
            parts.Add(new SentencePart(_figure.WithUnit(city, page.Unit), city.OriginId));
            parts.Add(new SentencePart(language.Of($" in {municipality} en ", $" in {municipality} and ")));
            parts.Add(new SentencePart(_figure.WithUnit(country, page.Unit), country.OriginId));
            parts.Add(new SentencePart(language.Of(
                $" in heel Nederland. Zet die twee niet naast het cijfer van {year}.",
                $" in the Netherlands as a whole. Do not set those two beside the figure for {year}.")));
        }

        return parts;
    }

    private IEnumerable<SentencePart> Quotation(QuotedFigure quoted, string unit)
    {
        string year = ReportNumbers.Year(quoted.Year);
        yield return new SentencePart(language.Of(
            $" {quoted.Document}, noemt ", $" {quoted.Document}, gives "));
        yield return new SentencePart(_numbers.WithUnit(_numbers.Rounded(quoted.Number.Value, quoted.Decimals), unit), quoted.Number.Id);
        yield return new SentencePart(language.Of(
            $" voor Nederland ({year}). Dat getal staat hier niet naast dat van de stad: we vergelijken alleen cijfers uit één tabel, en uit welke tabel het komt, staat er niet bij.",
            $" for the Netherlands in {year}. That number does not stand beside the city's here: we only compare figures from one table, and the document does not say which table it comes from."));
    }

    // Areas with a figure of people who chose to take part: in the table, not beside that of the city.
    private string Others(Headline headline) => PageText.MayCompare(headline)
        ? ""
        : string.Join(language.Of(" en ", " and "), (string[])
            [
                .. headline.Country is Figure.Known ? [_page.CountryName] : Array.Empty<string>(),
                .. headline.Region is { Figure: Figure.Known } region ? [region.Area.Name] : Array.Empty<string>(),
            ]);

    private string Unknown(Headline headline) => headline.City is Figure.Known { Respondents: null }
        ? language.Of(" Het aantal deelnemers is niet bekend.", " The number of participants is not known.")
        : "";

    // Nobody compares the number of people in a city with that in a country.
    private static bool IsComparable(string unit, FigureKind kind) =>
        !ReportNumbers.IsCount(unit) && kind is not (FigureKind.SelfSelected or FigureKind.Synthetic);
}
