using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words of the page about quality.</summary>
/// <param name="language">The language.</param>
internal sealed class QualityText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);

    public string Title => language.Of("Kwaliteit en actualiteit", "Quality and timeliness");
    public string FreshnessHeading => language.Of("Hoe nieuw zijn de cijfers?", "How new are the figures?");
    public string FreshnessCaption => language.Of("Elke tabel naast de metingen die er zijn gehouden", "Each table beside the measurements that were held");
    public string NoTables => language.Of("Er zijn geen tabellen met cijfers.", "There are no tables with figures.");
    public string Table => language.Of("Tabel", "Table");
    public string Newest => language.Of("Nieuwste jaar", "Newest year");
    public string Measurement => language.Of("Meting", "Measurement");
    public string Verdict => language.Of("Wat dat betekent", "What that means");
    public string NoMeasurement => language.Of("niet bekend", "not known");
    public string DeliveriesHeading => language.Of("Wat is er opgehaald?", "What was retrieved?");
    public string DeliveriesCaption => language.Of("De nieuwste levering van elke dataset", "The newest retrieval of each dataset");
    public string NoDeliveries => language.Of("Er is nog niets opgehaald.", "Nothing has been retrieved yet.");
    public string Dataset => language.Of("Dataset", "Dataset");
    public string Retrieved => language.Of("Opgehaald", "Retrieved");
    public string Rows => language.Of("Rijen", "Rows");
    public string Rejected => language.Of("In quarantaine", "In quarantine");
    public string State => language.Of("Stand", "State");
    public string Promoted => language.Of("in gebruik", "in use");
    public string HeldBack => language.Of("tegengehouden: te veel onleesbaar; de vorige levering is in gebruik", "held back: too much is unreadable; the previous retrieval is in use");
    public string ReconstructedPart => language.Of("een deel achteraf geschreven", "a part written afterwards");
    public string QuarantineHeading => language.Of("Wat kon niet worden gelezen?", "What could not be read?");
    public string NoQuarantine => language.Of(
        "Niets: alle rijen en cellen van de nieuwste leveringen zijn gelezen, en elke naam en code van een gebied is herkend.",
        "Nothing: all rows and cells of the newest retrievals were read, and every name and code of an area was recognised.");
    public string QuarantineCaption => language.Of("Onleesbare rijen en cellen per reden", "Unreadable rows and cells by reason");
    public string QuarantineLead => language.Of(
        "Onleesbare rijen en cellen blijven in quarantaine staan; de goede rijen ernaast zijn geladen. Er gaat niets verloren.",
        "Unreadable rows and cells wait in quarantine; the good rows beside them are loaded. Nothing is lost.");
    public string Reason => language.Of("Reden", "Reason");
    public string Examples => language.Of("Bijvoorbeeld", "For example");
    public string Lost => language.Of("Hele rijen", "Whole rows");
    public string Count => language.Of("Aantal", "Number");
    public string GapsHeading => language.Of("Welke cijfers ontbreken, en waarom?", "Which figures are missing, and why?");
    public string GapsCaption => language.Of("Cellen zonder cijfer per tabel en reden", "Cells without a figure by table and reason");
    public string GapsLead => language.Of(
        "Een leeg vak is nooit een nul. Elke reden blijft apart staan, ook in de downloads.",
        "An empty cell is never a zero. Every reason is kept apart, in the downloads as well.");
    public string NoGaps => language.Of("Geen enkel cijfer ontbreekt.", "No figure is missing.");
    public string Areas => language.Of("Gebieden", "Areas");
    public string DisagreementHeading => language.Of("Waar spreken officiële cijfers elkaar tegen?", "Where do official figures contradict each other?");
    public string NoDisagreements => language.Of(
        "Nergens gevonden: geen twee bronnen geven over hetzelfde een ander getal.",
        "Nowhere found: no two sources give different numbers about the same.");
    public string DisagreementLead => language.Of(
        "Soms geven twee bronnen een ander getal over hetzelfde onderwerp. Hier staat welk getal deze monitor volgt, waarom, en hoe ver ze uit elkaar liggen.",
        "Sometimes two sources give different numbers about the same subject. This is which number the monitor follows, why, and how far apart they are.");
    public string FigureDisagreements => language.Of("Losse cijfers", "Single figures");
    public string TableDisagreements => language.Of("Hele tabellen (verschil in procentpunt)", "Whole tables (difference in percentage points)");
    public string Concept => language.Of("Onderwerp", "Subject");
    public string Followed => language.Of("Wij volgen", "We follow");
    public string OtherSide => language.Of("Het andere cijfer", "The other figure");
    public string Distance => language.Of("Verschil", "Difference");
    public string Why => language.Of("Waarom", "Why");
    public string Pairs => language.Of("Paren", "Pairs");
    public string MeanDistance => language.Of("Gemiddeld", "On average");
    public string LargestDistance => language.Of("Grootste", "Largest");
    public string Unexplained => language.Of("Nog niet uitgezocht.", "Not looked into yet.");
    public string TopicsHeading => language.Of("Wat meten de bronnen dat wij niet tonen?", "What do the sources measure that we do not show?");
    public string NoTopics => language.Of("Elk onderwerp van de bronnen heeft een indicator.", "Every topic of the sources has an indicator.");
    public string TopicsLead => language.Of(
        "Deze onderwerpen staan in de opgehaalde tabellen, maar geen indicator van het programma hoort erbij. De namen zijn die van de bron.",
        "These topics stand in the retrieved tables, but no indicator of the programme belongs to them. The names are the source’s.");
    public string CatalogueHeading => language.Of("Controle van de catalogus", "Checks of the catalogue");
    public string CatalogueLead => language.Of(
        "De catalogus legt vast wat geen bron zegt: doelen, indicatoren, breuken en hoe kolommen worden gelezen. Een fout houdt de nachtelijke verwerking tegen; een opmerking niet. De opmerkingen staan hier zoals de opdracht ‘monitor check’ ze geeft, in het Engels.",
        "The catalogue records what no source says: goals, indicators, breaks and how columns are read. An error stops the nightly run; a remark does not. The remarks are given as the command ‘monitor check’ prints them.");
    public string CatalogueCaption => language.Of("Elk bestand met de uitkomst van de controles", "Each file with the outcome of the checks");
    public string File => language.Of("Bestand", "File");
    public string Lines => language.Of("Regels", "Lines");
    public string Outcome => language.Of("Uitkomst", "Outcome");
    public string Passed => language.Of("in orde", "passed");
    public string Remarks => language.Of("opmerkingen, in het Engels", "remarks");
    public string NoCatalogue => language.Of("Er is geen catalogus gelezen.", "No catalogue was read.");

    /// <summary>What the page is about, and from which day ages count.</summary>
    public string Lead(DateOnly day) => language.Of(
        $"Hoe oud de cijfers zijn, wat er is gecontroleerd en wat ontbreekt. Alle leeftijden tellen tot de dag van dit rapport, {_numbers.Date(day)}.",
        $"How old the figures are, what was checked and what is missing. All ages count to the day of this report, {_numbers.Date(day)}.");

    /// <summary>What the newest year of a table means.</summary>
    public string Meaning(FreshnessLine line) => line.Verdict switch
    {
        FreshnessVerdict.UpToDate => language.Of(
            "De nieuwste gehouden meting zit erin.", "It has the newest measurement that was held."),
        FreshnessVerdict.NewerRoundHeld => language.Of(
            $"De meting van {Year(line)} is gehouden, maar de cijfers ervan zijn hier niet opgehaald.",
            $"The measurement of {Year(line)} was held, but its figures were not retrieved here."),
        FreshnessVerdict.KeptForEarlierYears => language.Of(
            $"Er is een nieuwere tabel ({line.ReplacedBy}). Deze blijft voor eerdere jaren en voor onderwerpen die de nieuwere niet heeft.",
            $"There is a newer table ({line.ReplacedBy}). This one is kept for earlier years and for topics that the newer one lacks."),
        FreshnessVerdict.Overdue => language.Of(
            $"De meting van {Year(line)} had er naar verwachting al in gezeten. Vraag na of zij is gehouden.",
            $"The measurement of {Year(line)} was expected to be in it by now. Ask whether it was held."),
        FreshnessVerdict.Unknown => language.Of(
            "Van deze tabel is niet vastgelegd wanneer er nieuwe cijfers komen.", "When new figures of this table come is not recorded."),
        _ => throw new ArgumentOutOfRangeException(nameof(line), line, "Every verdict needs its own words."),
    };

    /// <summary>State of a retrieval.</summary>
    public string StateOf(DeliveryLine delivery) => string.Join(
        "; ",
        (string[])[delivery.IsPromoted ? Promoted : HeldBack, .. delivery.IsReconstructed ? [ReconstructedPart] : Array.Empty<string>()]);

    /// <summary>Day of retrieval and its age.</summary>
    public string RetrievedOn(DeliveryLine delivery) => _numbers.Date(delivery.RetrievedOn) + (int)delivery.AgeDays.Value switch
    {
        0 => language.Of(" (dag van het rapport)", " (day of the report)"),
        1 => language.Of(" (1 dag oud)", " (1 day old)"),
        int days => language.Of($" ({_numbers.Count(days)} dagen oud)", $" ({_numbers.Count(days)} days old)"),
    };

    /// <summary>How many topics of a dataset are not shown.</summary>
    public string TopicCount(TopicList topics) => topics.Titles.Count == 1
        ? language.Of("1 onderwerp", "1 topic")
        : language.Of($"{_numbers.Count(topics.Titles.Count)} onderwerpen", $"{_numbers.Count(topics.Titles.Count)} topics");

    /// <summary>Where rows are lost, that is said.</summary>
    public string WholeRow(bool isWholeRow) => isWholeRow ? language.Of("ja", "yes") : language.Of("nee, losse cellen", "no, single cells");

    /// <summary>A number of a disagreement with the decimals it was published with.</summary>
    public string Published(DisagreementSide side, string unit) =>
        _numbers.WithUnit(_numbers.Rounded(side.Figure.Value, side.Decimals), unit);

    /// <summary>Where a number of a disagreement stands.</summary>
    public static string SourceOf(DisagreementSide side) => side.Period.Length == 0 ? side.Source : $"{side.Period}; {side.Source}";

    /// <summary>A difference with its sign.</summary>
    public string Signed(DerivedNumber difference) =>
        (difference.Value > 0 ? "+" : "") + _numbers.OneDecimal(difference.Value);

    private static string Year(FreshnessLine line) => line.ExpectedYear is { } year ? ReportNumbers.Year(year) : "";
}
