using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Says of figures that no source publishes for their area how they were made.</summary>
/// <param name="language">The language.</param>
internal sealed class MakingText(ReportLanguage language)
{
    /// <summary>The word beside such a figure.</summary>
    public string Word(FigureMaking making) => making.Quality switch
    {
        FigureQuality.Aggregated => language.Of("samengevoegd", "combined"),
        FigureQuality.Apportioned => language.Of("verdeeld", "apportioned"),
        FigureQuality.Inherited => language.Of("wijkcijfer", "district figure"),
        _ => throw new ArgumentOutOfRangeException(nameof(making), making.Quality, "A figure that its source publishes was not made."),
    };

    /// <summary>What the words beside the figures of a table mean, each once; null when it has none.</summary>
    public string? Legend(IEnumerable<Figure> figures)
    {
        string[] sentences =
        [
            .. figures.OfType<Figure.Known>().Select(figure => figure.Making).OfType<FigureMaking>().Distinct()
                .OrderBy(making => making.Quality).ThenBy(making => making.Weights).ThenBy(making => making.Year)
                .Select(Sentence).Distinct(StringComparer.Ordinal),
        ];
        return sentences.Length == 0 ? null : string.Join(' ', sentences);
    }

    /// <summary>How a figure was made.</summary>
    public string Sentence(FigureMaking making) => making.Quality switch
    {
        FigureQuality.Aggregated => language.Of(
            $"Samengevoegd: wij hebben het cijfer berekend uit dat van kleinere gebieden, gewogen met {Weights(making)}.",
            $"Combined: we calculated the figure from those of smaller areas, weighted by {Weights(making)}."),
        FigureQuality.Apportioned => language.Of(
            $"Verdeeld: de antwoorden horen bij postcodes die in meer gebieden liggen. Wij hebben ze verdeeld met {Weights(making)}. Een oordeel is hiermee niet te geven.",
            $"Apportioned: the answers belong to postcodes that lie in several areas. We apportioned them by {Weights(making)}. No judgement rests on it."),
        FigureQuality.Inherited => language.Of(
            "Wijkcijfer: overgenomen van de wijk. Van de buurt zelf is geen cijfer bekend. Wij vergelijken of beoordelen de buurt hier niet mee.",
            "District figure: taken over from the district. No figure of the neighbourhood itself is known. We do not compare or judge the neighbourhood by it."),
        _ => throw new ArgumentOutOfRangeException(nameof(making), making.Quality, "A figure that its source publishes was not made."),
    };

    private string Weights(FigureMaking making)
    {
        string year = making.Year is { } known ? ReportNumbers.Year(known) : string.Empty;
        return making.Weights switch
        {
            FigureWeights.Survey => language.Of("de weegfactoren van het onderzoek", "the survey's own weights"),
            FigureWeights.SameAges => language.Of($"de inwoners van die leeftijd in {year}", $"the inhabitants of those ages in {year}"),
            FigureWeights.From15To65 => language.Of(
                $"de inwoners van 15 tot 65 jaar in {year}, omdat het aantal van 18 tot 65 jaar niet bekend is",
                $"the inhabitants aged 15 to 64 in {year}, because the number aged 18 to 64 is not known"),
            FigureWeights.Everybody => language.Of(
                $"alle inwoners in {year}, omdat het aantal inwoners van die leeftijd niet bekend is",
                $"all inhabitants in {year}, because the number of inhabitants of those ages is not known"),
            _ => language.Of("het aantal adressen", "the number of addresses"),
        };
    }
}
