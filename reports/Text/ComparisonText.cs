using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Says where the headline comes from, and what may and what may not stand beside it.</summary>
internal static class ComparisonText
{
    /// <summary>The sentences below the headline; empty when there is none.</summary>
    public static IReadOnlyList<SentencePart> Of(IndicatorPage page, string municipality)
    {
        if (page.Headline is not Headline headline)
        {
            return [];
        }

        List<SentencePart> parts = [new SentencePart($"Bron: {headline.TableTitle}.")];
        if (headline.Country is not Figure.Known && IsComparable(page.Unit, headline.Kind))
        {
            parts.Add(new SentencePart(
                $" Deze tabel geeft over {DutchNumbers.Year(headline.Year)} in de meegeleverde cijfers niets voor Nederland; een vergelijking is er dus niet bij."));
        }

        if (page.OlderComparison is { City: Figure.Known city, Country: Figure.Known country } older)
        {
            string approximately = older.Kind == FigureKind.Modelled ? "naar schatting " : "";
            parts.Add(new SentencePart(
                $" Een oudere meting staat in een andere tabel, {older.TableTitle}: in {DutchNumbers.Year(older.Year)} was het {approximately}"));
            parts.Add(new SentencePart(FigureText.WithUnit(city, page.Unit), city.OriginId));
            parts.Add(new SentencePart($" in {municipality} en "));
            parts.Add(new SentencePart(FigureText.WithUnit(country, page.Unit), country.OriginId));
            parts.Add(new SentencePart(
                $" in heel Nederland. Zet die twee niet naast het cijfer van {DutchNumbers.Year(headline.Year)}."));
        }

        return parts;
    }

    // Nobody compares the number of people in a city with that in a country.
    private static bool IsComparable(string unit, FigureKind kind) =>
        !DutchNumbers.IsCount(unit) && kind is not (FigureKind.SelfSelected or FigureKind.Synthetic);
}
