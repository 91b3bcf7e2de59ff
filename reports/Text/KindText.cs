using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>What a kind of figure is, and what it may be used for.</summary>
internal static class KindText
{
    /// <summary>Name of the kind.</summary>
    public static string Name(FigureKind kind) => kind switch
    {
        FigureKind.Surveyed => "steekproef",
        FigureKind.Modelled => "modelschatting",
        FigureKind.Registered => "registratie",
        FigureKind.SelfSelected => "zelf aangemelde deelnemers",
        FigureKind.Synthetic => "voorbeelddata",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind needs its own words."),
    };

    /// <summary>What that means, in a sentence.</summary>
    public static string Meaning(FigureKind kind) => kind switch
    {
        FigureKind.Surveyed => "Een deel van de inwoners is door het lot gekozen en heeft vragen beantwoord.",
        FigureKind.Modelled => "Een rekenmodel schat het cijfer uit landelijke antwoorden en kenmerken van de bewoners. Niet iedere buurt is zelf ondervraagd.",
        FigureKind.Registered => "Het cijfer komt uit een registratie.",
        FigureKind.SelfSelected => "Wie wilde, kon meedoen. De deelnemers vormen geen afspiegeling van alle inwoners.",
        FigureKind.Synthetic => "De cijfers zijn verzonnen om de pagina te kunnen tonen.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind needs its own words."),
    };

    /// <summary>Caution directly below the heading "Per buurt".</summary>
    public static string NeighbourhoodCaution(FigureKind kind) => kind switch
    {
        FigureKind.Modelled => "Dit zijn schattingen van een rekenmodel, geen tellingen. Ze zijn niet geschikt om te zien of een aanpak in een buurt werkt.",
        FigureKind.Surveyed => "Dit zijn uitkomsten van een steekproef. Een klein verschil tussen buurten kan toeval zijn.",
        FigureKind.Registered => "Dit zijn geregistreerde aantallen. In een kleine buurt verandert het cijfer al door enkele mensen.",
        FigureKind.SelfSelected => "Alleen wie wilde, deed mee. De cijfers gelden niet voor alle bewoners van een buurt.",
        FigureKind.Synthetic => "Dit is voorbeelddata: de cijfers zijn verzonnen.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind needs its own words."),
    };

    /// <summary>Uses for which the figures are fit.</summary>
    public static IReadOnlyList<string> FitFor(FigureKind kind, bool hasMargins) => kind switch
    {
        FigureKind.Modelled =>
        [
            "Zien hoe hoog het niveau ongeveer ligt in de stad, een wijk of een buurt.",
            "Kiezen waar een gesprek of verder onderzoek zin heeft.",
        ],
        FigureKind.Synthetic => ["Zien hoe de pagina eruitziet."],
        FigureKind.SelfSelected => ["Horen wat de deelnemers antwoordden."],
        _ when hasMargins => ["Zien hoe hoog het niveau is.", "Vergelijken met Nederland, met de marges erbij."],
        _ => ["Zien hoe hoog het niveau is."],
    };

    /// <summary>Uses for which they are not.</summary>
    public static IReadOnlyList<string> UnfitFor(FigureKind kind, bool hasMargins)
    {
        List<string> uses = [];
        if (kind == FigureKind.Modelled)
        {
            uses.Add("Zien of een aanpak of maatregel werkt: het model kent die niet.");
            uses.Add("Buurten op volgorde zetten of een verschil tussen twee buurten als feit noemen.");
        }

        if (kind is FigureKind.SelfSelected or FigureKind.Synthetic)
        {
            uses.Add("Iets zeggen over alle inwoners.");
        }

        if (kind == FigureKind.SelfSelected)
        {
            uses.Add("Vergelijken met Nederland, met een andere plaats of met een ander jaar: daar deden andere mensen mee.");
        }

        if (!hasMargins && kind is (FigureKind.Modelled or FigureKind.Surveyed))
        {
            uses.Add("Zeggen dat er tussen twee jaren iets is veranderd: de bron geeft geen marges.");
        }

        return uses.Count > 0 ? uses : ["Oorzaken aanwijzen: een cijfer laat niet zien waardoor iets zo is."];
    }
}
