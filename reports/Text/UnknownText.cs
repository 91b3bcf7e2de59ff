using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>What the monitor does not know, in words.</summary>
/// <param name="language">The language.</param>
internal sealed class UnknownText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);

    /// <summary>Heading of one unknown.</summary>
    public string Title(Unknown unknown) => unknown.Kind switch
    {
        UnknownKind.GoalsWithoutIndicator => language.Of("Doelen zonder indicator", "Goals without an indicator"),
        UnknownKind.IndicatorsWithoutJudgement => language.Of("Indicatoren zonder oordeel", "Indicators without a verdict"),
        UnknownKind.SingleMeasurement => language.Of("Indicatoren met één meting", "Indicators with a single measurement"),
        UnknownKind.NeighbourhoodsWithGaps => language.Of(
            "Buurten met ontbrekende cijfers", "Neighbourhoods with missing figures"),
        UnknownKind.NeighbourhoodsWithheld => language.Of(
            "Buurten waarvan we cijfers weglaten", "Neighbourhoods whose figures we leave out"),
        UnknownKind.PopulationsWithoutNewestYear => language.Of(
            "Leeftijdsgroepen zonder nieuwste cijfer", "Age groups without a newest figure"),
        _ => throw new ArgumentOutOfRangeException(nameof(unknown), unknown, "Every unknown needs its own words."),
    };

    /// <summary>What it means, with the number of names concerned.</summary>
    public string Sentence(Unknown unknown) => language == ReportLanguage.English ? English(unknown) : Dutch(unknown);

    private string Dutch(Unknown unknown)
    {
        int count = unknown.Subjects.Count;
        string year = unknown.Year is int known ? $" over {ReportNumbers.Year(known)}" : "";
        return unknown.Kind switch
        {
            UnknownKind.GoalsWithoutIndicator =>
                $"{Many(count, "operationeel doel heeft", "operationele doelen hebben")} geen indicator. Of {One(count, "het dichterbij komt", "ze dichterbij komen")}, laat deze monitor niet zien.",
            UnknownKind.IndicatorsWithoutJudgement =>
                $"{Many(count, "indicator heeft een streefdoel en krijgt", "indicatoren hebben een streefdoel en krijgen")} geen oordeel. De redenen verschillen en staan op de pagina van de indicator.",
            UnknownKind.SingleMeasurement =>
                $"Van {Many(count, "indicator", "indicatoren")} is er één meting. Een ontwikkeling is daarmee niet te zien.",
            UnknownKind.NeighbourhoodsWithGaps =>
                $"Voor {Many(count, "buurt", "buurten")} heeft de bron een deel van de cijfers{year} niet gepubliceerd.",
            UnknownKind.NeighbourhoodsWithheld =>
                $"Van {Many(count, "buurt", "buurten")} laten we een deel van de oudere cijfers weg: de nieuwste tabel van de bron geeft er geen cijfer meer voor.",
            UnknownKind.PopulationsWithoutNewestYear =>
                $"Voor {Many(count, "leeftijdsgroep", "leeftijdsgroepen")} zijn er geen cijfers{year}.",
            _ => throw new ArgumentOutOfRangeException(nameof(unknown), unknown, "Every unknown needs its own words."),
        };
    }

    private string English(Unknown unknown)
    {
        int count = unknown.Subjects.Count;
        string year = unknown.Year is int known ? $" for {ReportNumbers.Year(known)}" : "";
        return unknown.Kind switch
        {
            UnknownKind.GoalsWithoutIndicator =>
                $"{Many(count, "operational goal has", "operational goals have")} no indicator. This monitor does not show whether {One(count, "it is", "they are")} coming closer.",
            UnknownKind.IndicatorsWithoutJudgement =>
                $"{Many(count, "indicator has a target and gets", "indicators have a target and get")} no verdict. The reasons differ; the indicator’s own page gives them.",
            UnknownKind.SingleMeasurement =>
                $"For {Many(count, "indicator", "indicators")} there is a single measurement, which cannot show a trend.",
            UnknownKind.NeighbourhoodsWithGaps =>
                $"For {Many(count, "neighbourhood", "neighbourhoods")}, the source did not publish part of the figures{year}.",
            UnknownKind.NeighbourhoodsWithheld =>
                $"For {Many(count, "neighbourhood", "neighbourhoods")} we leave out part of the older figures: the newest table of the source no longer gives a figure there.",
            UnknownKind.PopulationsWithoutNewestYear =>
                $"For {Many(count, "age group", "age groups")} there are no figures{year}.",
            _ => throw new ArgumentOutOfRangeException(nameof(unknown), unknown, "Every unknown needs its own words."),
        };
    }

    private static string One(int count, string one, string more) => count == 1 ? one : more;

    private string Many(int count, string one, string more) => $"{_numbers.Count(count)} {One(count, one, more)}";
}
