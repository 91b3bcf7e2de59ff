using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>What the monitor does not know, in words.</summary>
internal static class UnknownText
{
    /// <summary>Heading of one unknown.</summary>
    public static string Title(Unknown unknown) => unknown.Kind switch
    {
        UnknownKind.GoalsWithoutIndicator => "Doelen zonder indicator",
        UnknownKind.IndicatorsWithoutJudgement => "Indicatoren zonder oordeel",
        UnknownKind.SingleMeasurement => "Indicatoren met één meting",
        UnknownKind.NeighbourhoodsWithGaps => "Buurten met ontbrekende cijfers",
        UnknownKind.PopulationsWithoutNewestYear => "Leeftijdsgroepen zonder nieuwste cijfer",
        _ => throw new ArgumentOutOfRangeException(nameof(unknown), unknown, "Every unknown needs its own words."),
    };

    /// <summary>What it means, with the number of names concerned.</summary>
    public static string Sentence(Unknown unknown)
    {
        int count = unknown.Subjects.Count;
        string year = unknown.Year is int known ? $" over {DutchNumbers.Year(known)}" : "";
        return unknown.Kind switch
        {
            UnknownKind.GoalsWithoutIndicator =>
                $"{Many(count, "operationeel doel heeft", "operationele doelen hebben")} geen indicator. Of {They(count)} dichterbij {Comes(count)}, laat deze monitor niet zien.",
            UnknownKind.IndicatorsWithoutJudgement =>
                $"{Many(count, "indicator krijgt", "indicatoren krijgen")} geen oordeel, omdat de cijfers modelschattingen zijn of geen marge hebben.",
            UnknownKind.SingleMeasurement =>
                $"Van {Many(count, "indicator", "indicatoren")} is er één meting. Een ontwikkeling is daarmee niet te zien.",
            UnknownKind.NeighbourhoodsWithGaps =>
                $"Voor {Many(count, "buurt", "buurten")} is een deel van de cijfers{year} niet gepubliceerd, meestal omdat er te weinig mensen wonen.",
            UnknownKind.PopulationsWithoutNewestYear =>
                $"Voor {Many(count, "leeftijdsgroep", "leeftijdsgroepen")} zijn er geen cijfers{year}.",
            _ => throw new ArgumentOutOfRangeException(nameof(unknown), unknown, "Every unknown needs its own words."),
        };
    }

    private static string They(int count) => count == 1 ? "het" : "ze";

    private static string Comes(int count) => count == 1 ? "komt" : "komen";

    private static string Many(int count, string one, string more) => $"{DutchNumbers.Count(count)} {(count == 1 ? one : more)}";
}
