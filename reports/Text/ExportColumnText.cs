using Monitoring.Reports.Downloads;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>The columns of exports; their keys never change, since programs rely on them.</summary>
/// <param name="language">The language of titles and meanings.</param>
internal sealed class ExportColumnText(ReportLanguage language)
{
    private const int Narrow = 10;
    private const int Usual = 18;
    private const int Wide = 40;
    private const int Sentence = 90;

    /// <summary>The numbers behind a judgement that get a column, in order.</summary>
    public static IReadOnlyList<string> NumberNames { get; } =
    [
        "baseline", "latest", "target-value", "gap-baseline", "gap-latest", "gap-target", "share-closed",
        "change-per-year", "needed-per-year", "pace-ratio", "projected", "smallest-detectable",
    ];

    /// <summary>Columns of the readme.</summary>
    public IReadOnlyList<ExportColumn> Readme =>
    [
        Column("subject", "Onderwerp", "Subject", Usual),
        Column("text", "Toelichting", "Explanation", Sentence + Wide),
    ];

    /// <summary>Columns of the metadata.</summary>
    public IReadOnlyList<ExportColumn> Metadata =>
    [
        Column("row", "Rij", "Row", Narrow),
        Column("key", "Sleutel", "Key", Usual + Narrow),
        Column("title", "Titel", "Title", Wide),
        Column("description", "Omschrijving", "Description", Sentence),
        Column("unit", "Eenheid", "Unit", Narrow),
        Column("licence", "Licentie", "Licence", Usual),
        Column("url", "Adres", "Address", Wide),
        Column("retrieved_on", "Opgehaald op", "Retrieved on", Usual),
        Column("digest", "SHA-256", "SHA-256", Wide),
    ];

    /// <summary>Columns of figures.</summary>
    public IReadOnlyList<ExportColumn> Figures =>
    [
        .. About(),
        .. Value(string.Empty, "Waarde", "Value"),
        Column("n", "Aantal ondervraagden", "Respondents", Usual, "ongewogen; leeg waar de bron het niet geeft", "unweighted; empty where the source does not give it"),
        Column("unit", "Eenheid", "Unit", Narrow),
        Kind(),
        Column("quality", "Gebiedskwaliteit", "Area quality", Usual, "hoe het cijfer bij het gebied kwam", "how the figure reached the area"),
        Gap(string.Empty),
        Column("table", "Tabel", "Table", Usual),
        Column("table_title", "Titel van de tabel", "Title of the table", Wide),
        Column("retrieved_on", "Opgehaald op", "Retrieved on", Usual),
        Column("known_since", "Zo bekend sinds", "Known so since", Usual, "dag van de eerste ophaling met dit cijfer", "day of the first retrieval with this figure"),
        Column("licence", "Licentie", "Licence", Usual),
        Column("snapshot", "Map in het archief", "Folder in the archive", Wide),
        Column("origin_id", "Sleutel", "Key", Wide, "voor 'monitor trace'", "for 'monitor trace'"),
        Column("caution", "Let op", "Caution", Usual, "wat een lezer van dit cijfer moet weten; leeg voor de meeste", "what a reader should know of this figure; empty for most"),
    ];

    /// <summary>Columns of figures that their source replaced.</summary>
    public IReadOnlyList<ExportColumn> FigureChanges =>
    [
        Column("changed_on", "Gewijzigd op", "Changed on", Usual, "dag van de ophaling die het anders had", "day of the retrieval that had it otherwise"),
        .. About(),
        .. Value("old_", "Oude waarde", "Old value"),
        Gap("old_"),
        .. Value("new_", "Nieuwe waarde", "New value"),
        Gap("new_"),
        Column("unit", "Eenheid", "Unit", Narrow),
        Kind(),
        Column("table", "Tabel", "Table", Usual),
        Column("origin_id", "Sleutel", "Key", Wide, "voor 'monitor trace'", "for 'monitor trace'"),
    ];

    /// <summary>Columns of judgements.</summary>
    public IReadOnlyList<ExportColumn> Assessments =>
    [
        Column("rule_id", "Streefdoel-id", "Target id", Usual),
        Column("target", "Streefdoel", "Target", Wide),
        Column("target_state", "Status van het streefdoel", "State of the target", Usual),
        Column("indicator_id", "Indicator-id", "Indicator id", Usual),
        Column("indicator", "Indicator", "Indicator", Wide),
        Column("scope", "Gebied of groep", "Area or group", Usual),
        Column("scope_name", "Naam", "Name", Usual),
        Column("population", "Groep", "Population", Narrow),
        Column("population_title", "Groep (naam)", "Population (name)", Usual),
        Column("status", "Oordeel", "Judgement", Usual + Narrow),
        Column("reasons", "Waarom geen oordeel", "Why no judgement", Wide),
        Column("remarks", "Opmerkingen", "Remarks", Wide),
        Column("baseline_year", "Jaar nulmeting", "Baseline year", Usual),
        Column("target_year", "Doeljaar", "Target year", Usual),
        Column("compared_with", "Vergeleken met", "Compared with", Usual),
        .. NumberNames.Select(Number),
        Column("unit", "Eenheid", "Unit", Narrow),
        Column("assessment_id", "Sleutel", "Key", Wide),
    ];

    /// <summary>Columns of judgements that changed.</summary>
    public IReadOnlyList<ExportColumn> StatusChanges =>
    [
        Column("changed_on", "Gewijzigd op", "Changed on", Usual),
        Column("rule_id", "Doel-id", "Target id", Usual),
        Column("indicator_id", "Indicator-id", "Indicator id", Usual),
        Column("indicator", "Indicator", "Indicator", Wide),
        Column("scope_name", "Naam", "Name", Usual),
        Column("population", "Groep", "Population", Narrow),
        Column("old_status", "Oud oordeel", "Old judgement", Wide),
        Column("new_status", "Nieuw oordeel", "New judgement", Wide),
    ];

    private ExportColumn[] About() =>
    [
        Column("indicator_id", "Indicator-id", "Indicator id", Usual),
        Column("indicator", "Indicator", "Indicator", Wide),
        Column("area_code", "Gebiedscode", "Area code", Usual),
        Column("area", "Gebied", "Area", Usual + Narrow),
        Column("area_level", "Niveau", "Level", Usual),
        Column("population", "Groep", "Population", Narrow),
        Column("population_title", "Groep (naam)", "Population (name)", Usual + Narrow),
        Column("year", "Peiljaar", "Reference year", Narrow),
    ];

    private ExportColumn[] Value(string prefix, string dutch, string english) =>
    [
        Column($"{prefix}value", dutch, english, Usual, "leeg wanneer er geen cijfer is", "empty when there is no figure"),
        Column($"{prefix}lower", $"{dutch}, ondergrens", $"{english}, lower", Usual, "95%-betrouwbaarheidsinterval", "95% confidence interval"),
        Column($"{prefix}upper", $"{dutch}, bovengrens", $"{english}, upper", Usual, "95%-betrouwbaarheidsinterval", "95% confidence interval"),
    ];

    private ExportColumn Kind() =>
        Column("estimate_kind", "Soort", "Kind", Usual, "hoe het cijfer tot stand kwam", "how the figure came about");

    private ExportColumn Gap(string prefix) => Column(
        $"{prefix}missing_reason",
        prefix switch { "old_" => "Oud: waarom geen cijfer", "new_" => "Nieuw: waarom geen cijfer", _ => "Waarom geen cijfer" },
        prefix switch { "old_" => "Old: why no figure", "new_" => "New: why no figure", _ => "Why no figure" },
        Usual + Narrow);

    private ExportColumn Number(string name) => name switch
    {
        "baseline" => Column("baseline", "Nulmeting", "Baseline", Usual),
        "latest" => Column("latest", "Nieuwste cijfer", "Newest figure", Usual),
        "target-value" => Column("target_value", "Doelwaarde", "Target value", Usual),
        "gap-baseline" => Column("gap_baseline", "Kloof bij nulmeting", "Gap at baseline", Usual),
        "gap-latest" => Column("gap_latest", "Kloof nu", "Gap now", Usual),
        "gap-target" => Column("gap_target", "Kloof die mag blijven", "Gap that may remain", Usual),
        "share-closed" => Column("share_closed", "Deel van de kloof gedicht", "Share of the gap closed", Usual, "0 tot 1", "0 to 1"),
        "change-per-year" => Column("change_per_year", "Verandering per jaar", "Change a year", Usual),
        "needed-per-year" => Column("needed_per_year", "Nodig per jaar", "Needed a year", Usual),
        "pace-ratio" => Column("pace_ratio", "Tempo ten opzichte van nodig", "Pace against needed", Usual),
        "projected" => Column("projected", "Doorgetrokken naar het doeljaar", "Carried on to the target year", Usual),
        "smallest-detectable" => Column("smallest_detectable", "Kleinste aantoonbare verandering", "Smallest detectable change", Usual),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Every number needs its own column."),
    };

    private ExportColumn Column(string key, string dutch, string english, int width, string meaningDutch = "", string meaningEnglish = "") =>
        new(key, language.Of(dutch, english), language.Of(meaningDutch, meaningEnglish), width);
}
