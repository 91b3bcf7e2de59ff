using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Headings, labels and fixed sentences of the pages.</summary>
/// <param name="language">The language.</param>
internal sealed class PageText(ReportLanguage language)
{
    public const string ProgrammeName = "Gezond";
    public const string Monitor = "monitor";
    public const string PriorityMark = "◆";

    private readonly ReportNumbers _numbers = new(language);
    private readonly KindText _kind = new(language);

    public string Language => language.Of("nl", "en");
    /// <summary>Language of names and citations that stay Dutch, where the page around them is not; null where it is.</summary>
    public string? StaysDutch => language == ReportLanguage.Dutch ? null : "nl";
    public string? StaysEnglish => language == ReportLanguage.English ? null : "en";

    public string SkipToContent => language.Of("Naar de inhoud", "Skip to content");
    public string Crumbs => language.Of("Kruimelpad", "Breadcrumb");
    public string PriorityWord => language.Of("prioriteitsgebied", "priority area");

    // Overview
    public string ContextHeading => language.Of("Achtergrond", "Background");
    public string ContextMeaning => language.Of(
        "Deze cijfers horen niet bij een doel. Ze helpen om de andere te begrijpen.",
        "These figures belong to no goal. They help to understand the others.");
    public string Overview => language.Of("In één oogopslag", "At a glance");
    public string StatusHeading => language.Of("Waar we staan", "Where we stand");
    public string ToGoal => language.Of("Naar een doel", "Go to a goal");
    public string Core => language.Of("kern", "core");
    public string NoIndicator => language.Of("Geen indicator.", "No indicator.");
    public string NoIndicatorMeaning => language.Of(
        "Of dit doel dichterbij komt, is met deze monitor niet te zien.",
        "This monitor cannot show whether this goal is coming closer.");
    public string NoIndicatorPrecondition => language.Of(
        "Dit is een randvoorwaarde, geen doel; de monitor volgt haar niet.",
        "This is a precondition, not a goal; the monitor does not follow it.");
    public string WholeGoal => language.Of("Bij het doel als geheel", "For the goal as a whole");
    public string UnknownHeading => language.Of("Wat we niet weten", "What we do not know");
    public string NothingUnknown => language.Of("Er is niets gemeld dat ontbreekt.", "Nothing is reported missing.");
    public string SourcesHeading => language.Of("Bronnen", "Sources");
    public string NoSources => language.Of(
        "Bij deze cijfers is geen bron meegeleverd.",
        "No source was supplied with these figures.");
    public string NoGoals => language.Of(
        "Er zijn geen doelen in de catalogus.",
        "There are no goals in the catalogue.");
    public string NoStatus => language.Of(
        "Er zijn nog geen indicatoren om te beoordelen.",
        "There are no indicators to assess yet.");

    // Indicator
    public string TrendHeading => language.Of("Ontwikkeling", "Trend");
    public string AgesHeading => language.Of("Per leeftijd", "By age");
    public string NoAges => language.Of(
        "Deze indicator heeft geen cijfers voor andere leeftijdsgroepen.",
        "This indicator has no figures for other age groups.");
    public string NeighbourhoodHeading => language.Of("Per buurt", "By neighbourhood");
    public string NoNeighbourhoods => language.Of(
        "Voor geen enkele buurt is een cijfer gepubliceerd; er valt niets te tekenen.",
        "No figure was published for any neighbourhood; there is nothing to draw.");
    public string NeighbourhoodsAbsent => language.Of(
        "Over dit onderwerp zijn er geen cijfers per buurt in de meegeleverde bronnen.",
        "The sources supplied have no figures by neighbourhood on this subject.");
    public string TablesHeading => language.Of("Alle cijfers", "All figures");
    public string NoTables => language.Of(
        "Er zijn geen cijfers om in een tabel te zetten.",
        "There are no figures to put in a table.");
    public string TargetsHeading => language.Of("Streefdoelen", "Targets");
    public string NoTargets => language.Of(
        "Voor deze indicator is geen streefdoel vastgesteld. De cijfers geven achtergrond.",
        "No target has been set for this indicator. Its figures give background.");
    public string LeafletHeading => language.Of("Bijsluiter", "Before you use these figures");
    public string Area => language.Of("Gebied", "Area");
    public string TileTarget => language.Of("Streefdoel", "Target");
    public string TileNoTarget => language.Of("geen", "none");
    public string TileNoTargetMeaning => language.Of(
        "voor deze indicator is geen streefdoel vastgesteld",
        "no target has been set for this indicator");
    public string TileOtherAges => language.Of("Andere leeftijden", "Other ages");
    public string TileYears => language.Of("Meetjaren", "Years of measurement");
    public string TileNone => language.Of("geen cijfer", "no figure");
    public string NotCompared => language.Of("niet vergeleken", "not compared");
    public string CountryName => language.Of("Nederland", "Netherlands");
    public string Downloads => language.Of("Downloads", "Downloads");
    public string ChartSvg => language.Of("Grafiek (SVG)", "Chart (SVG)");
    public string Csv => language.Of("Cijfers (CSV)", "Figures (CSV)");
    public string ExcelCsv => language.Of("Cijfers voor Excel (CSV)", "Figures for Excel with Dutch settings (CSV)");
    public string OriginLink => language.Of("Waar komt elk cijfer vandaan?", "Where does each figure come from?");

    // Target panel
    public string TargetState => language.Of("Status van het streefdoel", "State of the target");
    public string Baseline => language.Of("Nulmeting", "Baseline");
    public string TargetYear => language.Of("Doeljaar", "Target year");
    public string AppliesTo => language.Of("Geldt voor", "Applies to");
    public string InAreas => language.Of("Gebieden", "Areas");
    public string SourceLabel => language.Of("Document", "Document");
    public string LeftOpen => language.Of("Wat het document openlaat", "What the document leaves open");
    public string NothingLeftOpen => language.Of(
        "Het document laat niets open dat wij nodig hebben.",
        "The document leaves nothing open that we need.");

    // Leaflet
    public string Definition => language.Of("Wat telt mee", "What is counted");
    public string SourceOfFigures => language.Of("Bron en soort cijfer", "Source and kind of figure");
    public string Populations => language.Of("Bij wie gevraagd", "Who was asked");
    public string Comparable => language.Of("Vergelijken in de tijd", "Comparing over time");
    public string NoMarks => language.Of(
        "Er zijn geen breuken of bijzondere jaren bekend.",
        "No breaks or exceptional years are known.");
    public string OneYear => language.Of(
        "Deze monitor heeft van dit onderwerp één meetjaar.",
        "This monitor has one year of measurement on this subject.");
    public string NoCityTrend => language.Of(
        "Voor de stad is er geen cijfer, en dus ook geen grafiek.",
        "There is no figure for the city, and so there is no chart.");
    public string FitFor => language.Of("Waarvoor wel", "Fit for");
    public string UnfitFor => language.Of("Waarvoor niet", "Not fit for");
    public string Caveat => language.Of("Opmerking van het team", "Note by the team");
    public string None => language.Of("geen", "none");

    // Sources
    public string Producer => language.Of("Maker", "Producer");
    public string Licence => language.Of("Licentie", "Licence");
    public string Retrieved => language.Of("Opgehaald", "Retrieved");
    public string Extent => language.Of("Selectie", "Selection");
    public string FullExtent => language.Of("alles", "everything");
    public string Reconstructed => language.Of("Achteraf geschreven", "Written afterwards");
    public string NothingReconstructed => language.Of(
        "niets; alles is zo ontvangen",
        "nothing; everything was received as it is");
    public string Archive => language.Of("Map in het archief", "Folder in the archive");
    public string Digest => language.Of("Controlegetal (SHA-256)", "Checksum (SHA-256)");

    // Origin
    public string OriginCrumb => language.Of("Herkomst", "Origin");
    public string NoOrigins => language.Of(
        "Bij deze indicator hoort geen enkel cijfer.",
        "Not a single figure belongs to this indicator.");
    public string OriginTable => language.Of(
        "Elk cijfer met zijn plaats in de bron",
        "Each figure with its place in the source");
    public string PopulationColumn => language.Of("Groep", "Group");
    public string YearColumn => language.Of("Jaar", "Year");
    public string FigureColumn => language.Of("Cijfer", "Figure");
    public string KindColumn => language.Of("Soort", "Kind");
    public string TableColumn => language.Of("Tabel", "Table");
    public string FileColumn => language.Of("Bestand", "File");
    public string RowColumn => language.Of("Rij", "Row");
    public string RowIdColumn => language.Of("Rij-ID", "Row ID");
    public string KeyColumn => language.Of("Kolom", "Column");
    public string TracePattern => language.Of(
        "monitor trace <indicator> <gebied> <jaar> <groep>",
        "monitor trace <indicator> <area> <year> <group>");

    /// <summary>Name of the site; a name, the same in every language.</summary>
    public static string SiteName(string municipality) => $"{ProgrammeName} {municipality} {Monitor}";

    /// <summary>Title of a page in the browser.</summary>
    public static string Title(string page, string municipality) => $"{page} – {SiteName(municipality)}";

    /// <summary>False for figures of people who chose to take part, which are compared with nothing.</summary>
    public static bool MayCompare(Headline? headline) => headline is not { Kind: FigureKind.SelfSelected };

    /// <summary>City and year above a tile.</summary>
    public static string AreaAndYear(string area, int? year) => year is int known ? $"{area}, {ReportNumbers.Year(known)}" : area;

    /// <summary>Reading guide of the overview.</summary>
    public string ReadingGuide(string municipality) => language.Of(
        $"Per doel van het programma staan hier de indicatoren: het nieuwste cijfer van {municipality}, ter vergelijking dat van Nederland, en wat we er eerlijk over kunnen zeggen. Een open punt ○ is een modelschatting, een open vierkantje □ gaat over deelnemers die zich zelf aanmeldden. ‘Kern’ staat bij de indicatoren waar de monitor het eerst naar kijkt. Een streefdoel zegt van één indicator waar het cijfer naartoe moet; de doelen van het programma zijn breder. ‘Geen streefdoel’ betekent dat er niets is om aan te toetsen. ‘Niet te beoordelen’ betekent dat er wel een streefdoel is, maar geen oordeel; dat is geen slecht en geen goed nieuws. De reden staat op de pagina van de indicator.",
        $"For each goal of the programme, this page lists its indicators: the newest figure for {municipality}, that for the Netherlands for comparison, and what we can honestly say about it. An open point ○ is a model estimate, an open square □ is about participants who chose to take part. ‘Core’ marks the indicators that the monitor looks at first. A target says of one indicator where its figure should go; the goals of the programme are wider. ‘No target set’ means that there is nothing to judge by. ‘Cannot be assessed’ means that there is a target but no verdict; that is neither bad news nor good news. The indicator’s own page gives the reason.");

    /// <summary>Number of indicators with a status.</summary>
    public string StatusCount(int count, StatusWord word) =>
        $"{_numbers.Count(count)} {(count == 1 ? language.Of("indicator", "indicator") : language.Of("indicatoren", "indicators"))}: {new StatusText(language).Word(word).ToLowerInvariant()}";

    /// <summary>Whose figure a line of the overview shows; figures that speak for nobody else are called so.</summary>
    public string LinePopulation(IndicatorLine line) => line.Headline is { Kind: FigureKind.SelfSelected or FigureKind.Synthetic } headline
        ? $"{line.Population.Title}; {_kind.Name(headline.Kind)}"
        : line.Population.Title;

    /// <summary>Label above a goal's title.</summary>
    public string GoalRole(GoalRole role, int? horizon)
    {
        string name = role switch
        {
            Model.GoalRole.Strategic => language.Of("Strategisch doel", "Strategic goal"),
            Model.GoalRole.Operational => language.Of("Operationeel doel", "Operational goal"),
            Model.GoalRole.Ambition => language.Of("Ambitie", "Ambition"),
            Model.GoalRole.Precondition => language.Of("Randvoorwaarde", "Precondition"),
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Every role needs its own word."),
        };
        return horizon is int year ? $"{name} {language.Of("voor", "for")} {ReportNumbers.Year(year)}" : name;
    }

    /// <summary>Says which day's data a page shows.</summary>
    public string DataDate(DateOnly day) => language.Of(
        $"Cijfers opgehaald op {_numbers.Date(day)}", $"Figures retrieved on {_numbers.Date(day)}");

    /// <summary>Says which catalogue a page was made with.</summary>
    public string CatalogueVersion(string version) => language.Of($"catalogus {version}", $"catalogue {version}");

    /// <summary>Years in a list: "2012, 2016 en 2020".</summary>
    public string Listing(IReadOnlyList<string> items) => items.Count switch
    {
        0 => None,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {language.Of("en", "and")} {items[^1]}",
    };

    /// <summary>Years in order, a stretch of three or more without a gap by its ends.</summary>
    public string Years(IReadOnlyList<int> years)
    {
        List<string> parts = [];
        for (int first = 0, last; first < years.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < years.Count && years[last + 1] == years[last] + 1)
            {
                last++;
            }

            parts.AddRange(last - first >= 2
                ? [$"{ReportNumbers.Year(years[first])} {language.Of("tot en met", "to")} {ReportNumbers.Year(years[last])}"]
                : years.Skip(first).Take(last - first + 1).Select(ReportNumbers.Year));
        }

        return Listing(parts);
    }

    /// <summary>Explains the mark of priority areas below a table.</summary>
    public string PriorityLegend => language.Of(
        PriorityMark + " = prioriteitsgebied in een vastgesteld plan.", PriorityMark + " = priority area in an adopted plan.");

    /// <summary>Title of an origin page.</summary>
    public string OriginTitle(string indicator) => language.Of($"Herkomst: {indicator}", $"Origin: {indicator}");

    /// <summary>What an origin page is for.</summary>
    public string OriginGuide(int count) => language.Of(
        $"Elk van de {_numbers.Count(count)} cijfers op de pagina staat hier met het bestand, de rij en de kolom waar het vandaan komt. Dezelfde gegevens geeft de opdrachtregel:",
        $"Each of the {_numbers.Count(count)} figures on the page is listed here with the file, the row and the column that it comes from. The command line gives the same details:");
}
