using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>What a kind of figure is, and what it may be used for.</summary>
/// <param name="language">The language.</param>
internal sealed class KindText(ReportLanguage language)
{
    /// <summary>Name of the kind.</summary>
    public string Name(FigureKind kind) => kind switch
    {
        FigureKind.Surveyed => language.Of("steekproef", "sample survey"),
        FigureKind.Modelled => language.Of("modelschatting", "model estimate"),
        FigureKind.Registered => language.Of("registratie", "register"),
        FigureKind.SelfSelected => language.Of("zelf aangemelde deelnemers", "self-selected participants"),
        FigureKind.Synthetic => language.Of("voorbeelddata", "sample data"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind needs its own words."),
    };

    /// <summary>Stands wherever a source of fictitious figures is cited.</summary>
    public string FictitiousMark => language.Of("voorbeelddata: verzonnen", "sample data: made up");

    /// <summary>What that means, in a sentence.</summary>
    public string Meaning(FigureKind kind) => kind switch
    {
        FigureKind.Surveyed => language.Of(
            "Een deel van de inwoners is door het lot gekozen en heeft vragen beantwoord.",
            "Some of the inhabitants were chosen at random and answered questions."),
        FigureKind.Modelled => language.Of(
            "Een rekenmodel schat het cijfer uit landelijke antwoorden en kenmerken van de bewoners. Niet iedere buurt is zelf ondervraagd.",
            "A statistical model estimates the figure from answers given across the country and from characteristics of the residents. Not every neighbourhood was surveyed itself."),
        FigureKind.Registered => language.Of("Het cijfer komt uit een registratie.", "The figure comes from a register."),
        FigureKind.SelfSelected => language.Of(
            "Wie wilde, kon meedoen. De deelnemers vormen geen afspiegeling van alle inwoners.",
            "Anyone who wished could take part. The participants are not representative of all inhabitants."),
        FigureKind.Synthetic => language.Of(
            "De cijfers zijn verzonnen om de pagina te kunnen tonen.",
            "The figures are made up, to be able to show the page."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind needs its own words."),
    };

    /// <summary>Caution directly below the heading "Per buurt".</summary>
    public string NeighbourhoodCaution(FigureKind kind) => kind switch
    {
        FigureKind.Modelled => language.Of(
            "Dit zijn schattingen van een rekenmodel, geen tellingen. Ze zijn niet geschikt om te zien of een aanpak in een buurt werkt.",
            "These are estimates from a statistical model, not counts. They cannot show whether an intervention in a neighbourhood works."),
        FigureKind.Surveyed => language.Of(
            "Dit zijn uitkomsten van een steekproef. Een klein verschil tussen buurten kan toeval zijn.",
            "These are results of a sample survey. A small difference between neighbourhoods may be due to chance."),
        FigureKind.Registered => language.Of(
            "Dit zijn geregistreerde aantallen. In een kleine buurt verandert het cijfer al door enkele mensen.",
            "These are registered numbers. In a small neighbourhood, a few people are enough to change the figure."),
        FigureKind.SelfSelected => language.Of(
            "Alleen wie wilde, deed mee. De cijfers gelden niet voor alle bewoners van een buurt.",
            "Only those who wished took part. The figures do not speak for all residents of a neighbourhood."),
        FigureKind.Synthetic => language.Of(
            "Dit is voorbeelddata: de cijfers zijn verzonnen.", "This is sample data: the figures are made up."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind needs its own words."),
    };

    /// <summary>Uses for which the figures are fit.</summary>
    public IReadOnlyList<string> FitFor(FigureKind kind, bool hasMargins) => kind switch
    {
        FigureKind.Modelled =>
        [
            language.Of(
                "Zien hoe hoog het niveau ongeveer ligt in de stad, een wijk of een buurt.",
                "Seeing roughly how high the level is in the city, a district or a neighbourhood."),
            language.Of(
                "Kiezen waar een gesprek of verder onderzoek zin heeft.",
                "Choosing where a conversation or further research is worthwhile."),
        ],
        FigureKind.Synthetic => [language.Of("Zien hoe de pagina eruitziet.", "Seeing what the page looks like.")],
        FigureKind.SelfSelected => [language.Of("Horen wat de deelnemers antwoordden.", "Hearing what the participants answered.")],
        _ when hasMargins =>
        [
            Level,
            language.Of("Vergelijken met Nederland, met de marges erbij.", "Comparing with the Netherlands, taking the margins into account."),
        ],
        _ => [Level],
    };

    /// <summary>Uses for which they are not.</summary>
    public IReadOnlyList<string> UnfitFor(FigureKind kind, bool hasMargins)
    {
        List<string> uses = [];
        if (kind == FigureKind.Modelled)
        {
            uses.Add(language.Of(
                "Zien of een aanpak of maatregel werkt: het model kent die niet.",
                "Seeing whether an intervention or measure works: the model does not know about it."));
            uses.Add(language.Of(
                "Buurten op volgorde zetten of een verschil tussen twee buurten als feit noemen.",
                "Ranking neighbourhoods, or stating a difference between two neighbourhoods as a fact."));
        }

        if (kind is FigureKind.SelfSelected or FigureKind.Synthetic)
        {
            uses.Add(language.Of("Iets zeggen over alle inwoners.", "Saying anything about all inhabitants."));
        }

        if (kind == FigureKind.SelfSelected)
        {
            uses.Add(language.Of(
                "Vergelijken met Nederland, met een andere plaats of met een ander jaar: daar deden andere mensen mee.",
                "Comparing with the Netherlands, another place or another year: other people took part there."));
        }

        if (!hasMargins && kind is (FigureKind.Modelled or FigureKind.Surveyed))
        {
            uses.Add(language.Of(
                "Zeggen dat er tussen twee jaren iets is veranderd: de bron geeft geen marges.",
                "Saying that something changed between two years: the source gives no margins."));
        }

        return uses.Count > 0
            ? uses
            : [language.Of("Oorzaken aanwijzen: een cijfer laat niet zien waardoor iets zo is.", "Naming causes: a figure does not show why something is as it is.")];
    }

    private string Level => language.Of("Zien hoe hoog het niveau is.", "Seeing how high the level is.");
}
