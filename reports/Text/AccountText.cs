using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words of the page that accounts for the report.</summary>
/// <param name="language">The language.</param>
internal sealed class AccountText(ReportLanguage language)
{
    public string Title => language.Of("Verantwoording", "About this report");
    public string Lead => language.Of(
        "Waar de cijfers vandaan komen, hoe een oordeel ontstaat, en waar de cijfers niet voor bedoeld zijn.",
        "Where the figures come from, how a judgement arises, and what the figures are not meant for.");
    public string KindsHeading => language.Of("Soorten cijfers", "Kinds of figures");
    public string NoKinds => language.Of("Dit rapport heeft geen cijfers.", "This report has no figures.");
    public string JudgementHeading => language.Of("Hoe een oordeel ontstaat", "How a judgement arises");
    public string ReferencesHeading => language.Of("Waar de methoden beschreven zijn", "Where the methods are described");
    public string OpenHeading => language.Of("Wat nog openstaat", "What is still open");
    public string PrivacyHeading => language.Of("Privacy", "Privacy");
    public string Privacy => language.Of(
        "Dit rapport bevat alleen gepubliceerde cijfers over groepen, geen gegevens over personen. Wat een bron geheim houdt of een nieuwere tabel weglaat, staat nergens: ook niet in downloads of in de techniek van een pagina.",
        "This report holds published figures about groups only, no data about persons. What a source keeps secret or a newer table leaves out stands nowhere: not in downloads or in the technique of a page either.");
    public string AccessibilityHeading => language.Of("Toegankelijkheid", "Accessibility");
    public string IdentityHeading => language.Of("Waaraan dit rapport te herkennen is", "What identifies this report");
    public string State => language.Of("Stand van de cijfers", "State of the figures");
    public string StateMeaning => language.Of(
        "Controlegetal over de catalogus en over de inhoud van elke levering in gebruik. Hetzelfde getal betekent: dezelfde invoer.",
        "Checksum of the catalogue and of the content of every retrieval in use. The same number means: the same input.");
    public string Catalogue => language.Of("Catalogus", "Catalogue");
    public string Program => language.Of("Programma", "Program");
    public string Day => language.Of("Dag van het rapport", "Day of the report");
    public string Contact => language.Of("Vragen", "Questions");
    public string NoContact => language.Of("Er is nog geen contactadres ingesteld.", "No contact address has been set yet.");
    public string Made => language.Of(
        "De pagina’s worden automatisch gemaakt uit de opgehaalde cijfers en de catalogus. De zinnen komen uit vaste sjablonen die aan toetsen vastzitten: ‘gestegen’ of ‘gedaald’ staat er alleen als dat is aangetoond.",
        "The pages are made automatically from the retrieved figures and the catalogue. The sentences come from fixed templates bound to tests: ‘rose’ or ‘fell’ is only written where that has been shown.");

    /// <summary>The rules by which a judgement arises, in their order.</summary>
    public IReadOnlyList<string> Judgement =>
    [
        language.Of(
            "Eerst de vraag of vergelijken mag. Stad en Nederland komen uit één tabel, één jaar, één groep en één soort cijfer. Over een breuk heen wordt niet vergeleken, en een coronajaar (2020, 2022) is nooit begin of eind.",
            "First the question whether a comparison is allowed. City and country come from one table, one year, one group and one kind of figure. Nothing is compared across a break, and a corona year (2020, 2022) is never a start or an end."),
        language.Of(
            "Dan de marge. Zonder marge van de bron wordt geen verandering getoetst; er staat dan ‘niet te beoordelen’.",
            "Then the margin. Without a margin of the source no change is tested; the page then says ‘cannot be assessed’."),
        language.Of(
            "Een cijfer van minder dan honderd ondervraagden heet ‘indicatief’. Is de marge dertig procentpunt of breder, dan heet het ‘onnauwkeurig’ en krijgt het geen oordeel. Gaf meer dan een op de vier ondervraagden geen antwoord, dan wordt er geen verandering mee getoetst of getekend.",
            "A figure from fewer than a hundred respondents is called ‘indicative’. If the margin is thirty percentage points or wider, it is called ‘imprecise’ and gets no judgement. If more than one in four of those asked gave no answer, no change is tested or drawn with it."),
        language.Of(
            "‘Doel bereikt’ vraagt dat het cijfer het doel met zekerheid voorbij is: één kant van een toets van 5%. De puntschatting alleen is niet genoeg.",
            "‘Target met’ asks that the figure is beyond the target with certainty: one side of a 5% test. The point estimate alone is not enough."),
        language.Of(
            "Met twee metingen wordt het verschil getoetst, met drie of meer een rechte lijn waarin elke meting telt naar haar precisie.",
            "With two measurements the difference is tested, with three or more a straight line in which each measurement counts by its precision."),
        language.Of(
            "Verbetert het aantoonbaar, dan telt het tempo: ten minste 95% van wat tot het doeljaar nodig is, heet ‘op koers’; minder heet ‘verbetert, te langzaam’.",
            "If it improves detectably, the pace counts: at least 95% of what is needed until the target year is called ‘on track’; less is ‘improving, too slowly’."),
        language.Of(
            "Een doel van behoud is ‘gehandhaafd’ als een achteruitgang van meer dan de afgesproken marge is uitgesloten, en ‘onbeslist’ als de meting daarvoor te grof is.",
            "A target of no decline is ‘held’ if a decline of more than the agreed margin is excluded, and ‘undecided’ if the measurement is too coarse for that."),
        language.Of(
            "Bij elk oordeel hoort wat het doel vraagt naast wat een meting kan aantonen. Vraagt het doel minder, dan is het met deze steekproef niet aan te tonen.",
            "With each judgement belongs what the target asks beside what a measurement can show. If the target asks less, this sample cannot show it."),
    ];

    /// <summary>What modelled figures are, and what they may not be used for.</summary>
    public IReadOnlyList<string> Modelled =>
    [
        language.Of(
            "RIVM schat cijfers per wijk en buurt met een rekenmodel: de antwoorden van honderdduizenden deelnemers in heel Nederland en wat er over bewoners bekend is, zoals leeftijd, inkomen en huishouden.",
            "RIVM estimates figures of districts and neighbourhoods with a model: the answers of hundreds of thousands of participants in the whole country and what is known of residents, such as age, income and household."),
        language.Of(
            "Twee buurten met dezelfde bewoners krijgen bijna hetzelfde cijfer, ook als er in één van de twee iets bijzonders gebeurt. Een aanpak in een buurt is er niet aan te zien.",
            "Two neighbourhoods with the same residents get nearly the same figure, even if something special happens in one of them. An approach in a neighbourhood cannot be seen in it."),
        language.Of(
            "Daarom: wel een ligging (hoog, laag, ongeveer gelijk), geen verandering, geen tempo, geen rangorde van buurten, geen effect.",
            "Therefore: a position (high, low, about equal), but no change, no pace, no ranking of neighbourhoods, no effect."),
        language.Of(
            "Ook ongelijkheid tussen buurten is er niet mee te meten: inkomen is een ingrediënt van het model, en zou er als uitkomst weer uitkomen.",
            "Inequality between neighbourhoods cannot be measured with it either: income is an ingredient of the model and would come out again as a result."),
    ];

    /// <summary>Published descriptions of the methods.</summary>
    public static IReadOnlyList<string> References =>
    [
        "Wilson, E.B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209–212.",
        "Kish, L. (1965). Survey Sampling. Wiley.",
        "Schenker, N., Gentleman, J.F. (2001). On judging the significance of differences by examining the overlap between confidence intervals. The American Statistician 55, 182–186.",
        "National Center for Health Statistics. Healthy People 2020 and 2030: methods of progress assessment.",
        "Eurostat. Sustainable development in the European Union: monitoring report.",
        "van de Kassteele, J. et al. (2017). Estimating the prevalence of 26 health-related indicators at neighbourhood level in the Netherlands using structured additive regression. International Journal of Health Geographics 16:23.",
        "van de Kassteele, J. et al. (2022). International Journal of Health Geographics 21:4.",
        "Benjamini, Y., Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical Society B 57, 289–300.",
    ];

    /// <summary>What is not settled, so that a reader can weigh it.</summary>
    public IReadOnlyList<string> Open =>
    [
        language.Of(
            "Wat het programma met ‘25% van de achterstand’ bedoelt: welk beginjaar, of Nederland meebeweegt, welke leeftijden en welke onderwerpen.",
            "What the programme means by ‘25% of the gap’: which baseline year, whether the Netherlands moves along, which ages and which subjects."),
        language.Of(
            "Hoe RIVM de marges van zijn cijfers per wijk en buurt maakt. Die marges zijn geen steekproefmarges.",
            "How RIVM makes the margins of its figures of districts and neighbourhoods. Those margins are not sampling margins."),
        language.Of(
            "Of RIVM 2012 en 2016 met hetzelfde model heeft herberekend als de latere jaren. Zolang dat niet vaststaat, geldt een breuk.",
            "Whether RIVM has recalculated 2012 and 2016 with the same model as the later years. Until that is settled, it counts as a break."),
        language.Of(
            "Hoeveel mensen niet meededen aan een enquête en wie dat zijn. Een marge dekt die vertekening niet.",
            "How many people did not take part in a survey and who they are. A margin does not cover that bias."),
    ];

    /// <summary>What was tested of the site's accessibility and what is not known.</summary>
    public IReadOnlyList<string> Accessibility =>
    [
        language.Of(
            "Het streven is WCAG 2.1, niveau AA (EN 301 549).", "The aim is WCAG 2.1, level AA (EN 301 549)."),
        language.Of(
            "Getest: elke soort pagina met axe-core in een echte browser, licht en donker; leesbaar op een scherm van 360 pixels; bruikbaar zonder script; koppen, namen en verwijzingen van elke pagina.",
            "Tested: every kind of page with axe-core in a real browser, light and dark; readable on a screen of 360 pixels; usable without script; headings, names and references of every page."),
        language.Of(
            "Elke grafiek heeft een naam en een beschrijving met dezelfde boodschap, en de cijfers staan ernaast in een tabel of lijst.",
            "Every chart has a name and a description with the same message, and the figures stand beside it in a table or a list."),
        language.Of(
            "Niet getest: door mensen met een schermlezer of andere hulpmiddelen. Er is geen onafhankelijk onderzoek gedaan, dus dit is geen officiële toegankelijkheidsverklaring.",
            "Not tested: by people with a screen reader or other aids. There was no independent audit, so this is not an official accessibility statement."),
        language.Of(
            "De downloads (CSV en SVG) zijn niet apart onderzocht.", "The downloads (CSV and SVG) were not examined separately."),
    ];
}
