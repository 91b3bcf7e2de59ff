using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Headings, labels and fixed sentences of the pages.</summary>
internal static class PageText
{
    public const string Language = "nl";
    public const string ProgrammeName = "Gezond";
    public const string Monitor = "monitor";
    public const string SkipToContent = "Naar de inhoud";
    public const string Crumbs = "Kruimelpad";
    public const string PriorityMark = "◆";
    public const string PriorityWord = "prioriteitsgebied";

    // Overview
    public const string ContextHeading = "Achtergrond";
    public const string ContextMeaning = "Deze cijfers horen niet bij een doel. Ze helpen om de andere te begrijpen.";
    public const string Overview = "In één oogopslag";
    public const string StatusHeading = "Waar we staan";
    public const string ToGoal = "Naar een doel";
    public const string Core = "kern";
    public const string NoIndicator = "Geen indicator.";
    public const string NoIndicatorMeaning = "Of dit doel dichterbij komt, is met deze monitor niet te zien.";
    public const string NoIndicatorPrecondition = "Dit is een randvoorwaarde, geen doel; de monitor volgt haar niet.";
    public const string WholeGoal = "Bij het doel als geheel";
    public const string UnknownHeading = "Wat we niet weten";
    public const string NothingUnknown = "Er is niets gemeld dat ontbreekt.";
    public const string SourcesHeading = "Bronnen";
    public const string NoSources = "Bij deze cijfers is geen bron meegeleverd.";
    public const string NoGoals = "Er zijn geen doelen in de catalogus.";
    public const string NoStatus = "Er zijn nog geen indicatoren om te beoordelen.";

    // Indicator
    public const string TrendHeading = "Ontwikkeling";
    public const string AgesHeading = "Per leeftijd";
    public const string NoAges = "Deze indicator heeft geen cijfers voor andere leeftijdsgroepen.";
    public const string NeighbourhoodHeading = "Per buurt";
    public const string NoNeighbourhoods = "Voor geen enkele buurt is een cijfer gepubliceerd; er valt niets te tekenen.";
    public const string NeighbourhoodsAbsent = "Over dit onderwerp zijn er geen cijfers per buurt in de meegeleverde bronnen.";
    public const string TablesHeading = "Alle cijfers";
    public const string NoTables = "Er zijn geen cijfers om in een tabel te zetten.";
    public const string TargetsHeading = "Doelen";
    public const string NoTargets = "Voor deze indicator is geen doel vastgesteld. De cijfers geven achtergrond.";
    public const string LeafletHeading = "Bijsluiter";
    public const string Area = "Gebied";
    public const string TileTarget = "Doel";
    public const string TileNoTarget = "geen";
    public const string TileNoTargetMeaning = "voor deze indicator is geen doel vastgesteld";
    public const string TileOtherAges = "Andere leeftijden";
    public const string TileYears = "Meetjaren";
    public const string TileNone = "geen cijfer";
    public const string CountryName = "Nederland";
    public const string Downloads = "Downloads";
    public const string ChartSvg = "Grafiek (SVG)";
    public const string Csv = "Cijfers (CSV)";
    public const string ExcelCsv = "Cijfers voor Excel (CSV)";
    public const string OriginLink = "Waar komt elk cijfer vandaan?";

    // Target panel
    public const string TargetState = "Status van het doel";
    public const string Baseline = "Nulmeting";
    public const string TargetYear = "Doeljaar";
    public const string AppliesTo = "Geldt voor";
    public const string InAreas = "Gebieden";
    public const string SourceLabel = "Document";
    public const string LeftOpen = "Wat het document openlaat";
    public const string NothingLeftOpen = "Het document laat niets open dat wij nodig hebben.";

    // Leaflet
    public const string Definition = "Wat telt mee";
    public const string SourceOfFigures = "Bron en soort cijfer";
    public const string Populations = "Bij wie gevraagd";
    public const string Comparable = "Vergelijken in de tijd";
    public const string NoMarks = "Er zijn geen breuken of bijzondere jaren bekend.";
    public const string FitFor = "Waarvoor wel";
    public const string UnfitFor = "Waarvoor niet";
    public const string Caveat = "Opmerking van het team";
    public const string None = "geen";

    // Sources
    public const string Producer = "Maker";
    public const string Licence = "Licentie";
    public const string Retrieved = "Opgehaald";
    public const string Extent = "Selectie";
    public const string FullExtent = "alles";
    public const string Reconstructed = "Achteraf geschreven";
    public const string NothingReconstructed = "niets; alles is zo ontvangen";
    public const string Archive = "Map in het archief";
    public const string Digest = "Controlegetal (SHA-256)";

    // Origin
    public const string OriginCrumb = "Herkomst";
    public const string NoOrigins = "Bij deze indicator hoort geen enkel cijfer.";
    public const string OriginTable = "Elk cijfer met zijn plaats in de bron";
    public const string PopulationColumn = "Groep";
    public const string YearColumn = "Jaar";
    public const string FigureColumn = "Cijfer";
    public const string KindColumn = "Soort";
    public const string TableColumn = "Tabel";
    public const string FileColumn = "Bestand";
    public const string RowColumn = "Rij";
    public const string RowIdColumn = "Rij-ID";
    public const string KeyColumn = "Kolom";
    public const string TracePattern = "monitor trace <indicator> <gebied> <jaar> <groep>";

    /// <summary>Name of the site.</summary>
    public static string SiteName(string municipality) => $"{ProgrammeName} {municipality} {Monitor}";

    /// <summary>Title of a page in the browser.</summary>
    public static string Title(string page, string municipality) => $"{page} – {SiteName(municipality)}";

    /// <summary>Reading guide of the overview.</summary>
    public static string ReadingGuide(string municipality) =>
        $"Per doel van het programma staan hier de indicatoren: het nieuwste cijfer van {municipality}, ter vergelijking dat van Nederland, en wat we er eerlijk over kunnen zeggen. Een open punt ○ is een modelschatting. ‘Niet te beoordelen’ is geen slecht nieuws en geen goed nieuws: de cijfers zijn er dan niet geschikt voor. De reden staat op de pagina van de indicator.";

    /// <summary>Number of indicators with a status.</summary>
    public static string StatusCount(int count, StatusWord word) =>
        $"{DutchNumbers.Count(count)} {(count == 1 ? "indicator" : "indicatoren")}: {StatusText.Word(word).ToLowerInvariant()}";

    /// <summary>Whose figure a line of the overview shows; figures that speak for nobody else are called so.</summary>
    public static string LinePopulation(IndicatorLine line) => line.Headline is { Kind: FigureKind.SelfSelected or FigureKind.Synthetic } headline
        ? $"{line.Population.Title}; {KindText.Name(headline.Kind)}"
        : line.Population.Title;

    /// <summary>False for figures of people who chose to take part, which are compared with nothing.</summary>
    public static bool MayCompare(Headline? headline) => headline is not { Kind: FigureKind.SelfSelected };

    /// <summary>Label above a goal's title.</summary>
    public static string GoalRole(GoalRole role, int? horizon)
    {
        string name = role switch
        {
            Model.GoalRole.Strategic => "Strategisch doel",
            Model.GoalRole.Operational => "Operationeel doel",
            Model.GoalRole.Ambition => "Ambitie",
            Model.GoalRole.Precondition => "Randvoorwaarde",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Every role needs its own word."),
        };
        return horizon is int year ? $"{name} voor {DutchNumbers.Year(year)}" : name;
    }

    /// <summary>Says which day's data a page shows.</summary>
    public static string DataDate(DateOnly day) => $"Cijfers opgehaald op {DutchNumbers.Date(day)}";

    /// <summary>Says which catalogue a page was made with.</summary>
    public static string CatalogueVersion(string version) => $"catalogus {version}";

    /// <summary>City and year above a tile.</summary>
    public static string AreaAndYear(string area, int? year) => year is int known ? $"{area}, {DutchNumbers.Year(known)}" : area;

    /// <summary>Years in a list: "2012, 2016 en 2020".</summary>
    public static string Listing(IReadOnlyList<string> items) => items.Count switch
    {
        0 => None,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} en {items[^1]}",
    };

    /// <summary>Explains the mark of priority areas below a table.</summary>
    public const string PriorityLegend = PriorityMark + " = prioriteitsgebied in een vastgesteld plan.";

    /// <summary>Title of an origin page.</summary>
    public static string OriginTitle(string indicator) => $"Herkomst: {indicator}";

    /// <summary>What an origin page is for.</summary>
    public static string OriginGuide(int count) =>
        $"Elk van de {DutchNumbers.Count(count)} cijfers op de pagina staat hier met het bestand, de rij en de kolom waar het vandaan komt. Dezelfde gegevens geeft de opdrachtregel:";
}
