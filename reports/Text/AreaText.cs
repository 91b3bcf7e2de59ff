using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words of the pages of neighbourhoods, districts and area groups.</summary>
/// <param name="language">The language.</param>
internal sealed class AreaText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);
    private readonly GapText _gap = new(language);
    private readonly KindText _kind = new(language);

    /// <summary>Title of the list of areas.</summary>
    public string ListTitle => language.Of("Buurten en wijken", "Neighbourhoods and districts");

    /// <summary>Heading of the groups.</summary>
    public string GroupsHeading => language.Of("Groepen van buurten", "Groups of neighbourhoods");

    /// <summary>Said when the catalogue has no groups.</summary>
    public string NoGroups => language.Of(
        "In de catalogus staat geen groep van buurten.", "The catalogue has no group of neighbourhoods.");

    /// <summary>Said when the catalogue has no areas.</summary>
    public string NoAreas => language.Of(
        "In de catalogus staan geen buurten of wijken.", "The catalogue has no neighbourhoods or districts.");

    /// <summary>Heading of what makes an area known: inhabitants and groups.</summary>
    public string PriorityHeading => language.Of("Aandacht in de plannen", "Attention in the plans");

    /// <summary>What a council adopted.</summary>
    public string Adopted => language.Of("Vastgesteld", "Adopted");

    /// <summary>What the figures say.</summary>
    public string ByFigures => language.Of("Volgens cijfers", "By the figures");

    /// <summary>Heading of the figures.</summary>
    public string FiguresHeading => language.Of("Cijfers", "Figures");

    /// <summary>Heading of the neighbourhoods of a district.</summary>
    public string NeighbourhoodsHeading => language.Of("Buurten in deze wijk", "Neighbourhoods in this district");

    /// <summary>Said of a district without neighbourhoods.</summary>
    public string NoNeighbourhoods => language.Of(
        "In de catalogus staan bij deze wijk geen buurten.", "The catalogue has no neighbourhoods in this district.");

    /// <summary>Link to the origin of a figure.</summary>
    public string Origin => language.Of("herkomst", "origin");

    /// <summary>Heading of the members of a group.</summary>
    public string MembersHeading => language.Of("Buurten in deze groep", "Neighbourhoods in this group");

    /// <summary>Why a group has no figure of its own.</summary>
    public string NoGroupFigure => language.Of(
        "Voor de groep als geheel staat hier geen cijfer. Wie modelschattingen middelt, maakt een getal dat geen model heeft geschat; een gewogen cijfer kan alleen met cijfers die in de buurten zelf zijn gemeten.",
        "There is no figure for the group as a whole. Averaging model estimates makes a number that no model estimated; a weighted figure needs figures that were measured in the neighbourhoods themselves.");

    /// <summary>Stands where the table has no cell.</summary>
    public string NotInTable => language.Of("niet in deze tabel", "not in this table");

    /// <summary>What the list of areas is for.</summary>
    public string ListGuide(string municipality) => language.Of(
        $"Elke buurt en wijk heeft een eigen pagina met dezelfde indicatoren in dezelfde volgorde, naast de cijfers van {municipality} en Nederland. Wat over een buurt niet bekend is, staat er ook.",
        $"Each neighbourhood and district has a page with the same indicators in the same order, beside the figures of {municipality} and the Netherlands. What is not known of a neighbourhood is said there too.");

    /// <summary>What an area is, above its name.</summary>
    public string Eyebrow(AreaLabel area, AreaLabel? district, string municipality) => district is null
        ? language.Of($"{Level(area.Kind)} in {municipality}", $"{Level(area.Kind)} in {municipality}")
        : language.Of($"{Level(area.Kind)} in de wijk {district.Name}", $"{Level(area.Kind)} in the district {district.Name}");

    /// <summary>What a group is, above its title.</summary>
    public string GroupEyebrow(AreaGroupLabel group) => group.IsPriority
        ? language.Of("Prioriteitsgroep van buurten", "Priority group of neighbourhoods")
        : language.Of("Groep van buurten", "Group of neighbourhoods");

    /// <summary>Title of the page of an area in the browser.</summary>
    public string PageTitle(AreaLabel area) => $"{area.Name} ({Level(area.Kind).ToLowerInvariant()})";

    /// <summary>A number of inhabitants: never more precise than its source.</summary>
    public string About(string number) => language.Of($"ongeveer {number}", $"about {number}");

    /// <summary>A number of inhabitants with the word.</summary>
    public string Inhabitants(Figure.Known figure) => language.Of(
        $"ongeveer {_numbers.Whole(figure.Value)} inwoners", $"about {_numbers.Whole(figure.Value)} inhabitants");

    /// <summary>The day that a number of inhabitants is about, and its rounding.</summary>
    public string InhabitantsNote(int year) => language.Of(
        $"op 1 januari {Year(year)}; CBS rondt af op vijf", $"on 1 January {Year(year)}; rounded to five by CBS");

    /// <summary>Said when no source counts the inhabitants.</summary>
    public string NoInhabitants => language.Of(
        "Hoeveel mensen hier wonen, staat niet in de meegeleverde cijfers.", "How many people live here is not in the figures at hand.");

    /// <summary>Said of an area in no adopted group.</summary>
    public string NoMembership(AreaKind kind) => language.Of(
        $"Geen vastgesteld plan noemt deze {Level(kind).ToLowerInvariant()} als prioriteit.", $"No adopted plan names this {Level(kind).ToLowerInvariant()} as a priority.");

    /// <summary>What kind of group it is.</summary>
    public string GroupKind(bool isPriority) => isPriority
        ? language.Of("prioriteitsgroep", "priority group")
        : language.Of("aandachtsgroep, geen prioriteit", "focus of attention, not a priority");

    /// <summary>Which neighbourhoods of a district a group has.</summary>
    public static string MembersOf(IReadOnlyList<AreaLabel> members) => members.Count == 0
        ? ""
        : ": " + string.Join(", ", members.Select(member => member.Name));

    /// <summary>What the figures say of the core indicators; every count carries its origin.</summary>
    public IReadOnlyList<SentencePart> Standing(AreaStanding standing, string municipality) =>
    [
        new(language.Of("Van de kernindicatoren is het cijfer bij ", "Of the core indicators, ")),
        new(CountOrNone(standing.Less), standing.Less.Id),
        new(language.Of($" ongunstiger dan dat van {municipality}, bij ", $" are less favourable than those of {municipality}, ")),
        new(CountOrNone(standing.More), standing.More.Id),
        new(language.Of(" gunstiger en bij ", " more favourable and ")),
        new(CountOrNone(standing.Equal), standing.Equal.Id),
        new(language.Of(
            " in hele procenten gelijk. Dat is geen toets: een verschil kan toeval zijn, en het vervangt de vastgestelde lijst niet.",
            " equal in whole per cents. That is no test: a difference may be chance, and it does not replace the adopted list.")),
    ];

    /// <summary>Said when no core indicator can be compared with the city.</summary>
    public string NoStanding => language.Of(
        "Voor geen enkele kernindicator is er een cijfer om naast dat van de stad te zetten.",
        "No core indicator has a figure to set beside that of the city.");

    /// <summary>Why no arrows or triangles stand beside the figures.</summary>
    public string NoMarks(string municipality) => language.Of(
        $"Bij deze cijfers staan geen pijlen of driehoeken. Of een verschil met {municipality} echt is, is met deze cijfers niet te toetsen.",
        $"There are no arrows or triangles beside these figures. Whether a difference from {municipality} is real cannot be tested with them.");

    /// <summary>What a mark beside a figure means.</summary>
    public string Marks(string municipality) => language.Of(
        $"▲ en ▼: aantoonbaar hoger of lager dan de rest van {municipality}, ook na correctie voor het aantal buurten. Geen teken: niet getoetst, of geen aantoonbaar verschil.",
        $"▲ and ▼: demonstrably higher or lower than the rest of {municipality}, also after correction for the number of neighbourhoods. No mark: not tested, or no demonstrable difference.");

    /// <summary>Said by the mark of a higher figure.</summary>
    public string DemonstrablyHigher => language.Of("aantoonbaar hoger dan de rest van de stad", "demonstrably higher than the rest of the city");

    /// <summary>Said by the mark of a lower figure.</summary>
    public string DemonstrablyLower => language.Of("aantoonbaar lager dan de rest van de stad", "demonstrably lower than the rest of the city");

    /// <summary>How the lines and charts are read.</summary>
    public string ReadingGuide(AreaKind kind, string municipality) => language.Of(
        $"In de grafiekjes is de {Level(kind).ToLowerInvariant()} blauw en {municipality} gestreept. Open punten zijn modelschattingen. Een lijn verbindt alleen jaren die vergelijkbaar zijn. De as is voor elk gebied dezelfde. Het cijfer voor 18 jaar en ouder is niet gecorrigeerd voor leeftijd: kijk in een buurt met veel jonge of oude mensen ook per leeftijdsgroep.",
        $"In the small charts the {Level(kind).ToLowerInvariant()} is blue and {municipality} dashed. Open points are model estimates. A line joins only years that are comparable. The axis is the same for every area. The figure for 18 and over is not corrected for age: in a neighbourhood with many young or old people, look at the age groups too.");

    /// <summary>Said when no table of the page has the region.</summary>
    public string RegionMissing(AreaLabel region) => language.Of(
        $"De regio {region.Name} staat er niet bij: de tabellen met cijfers per buurt en wijk hebben haar niet, of niet in de meegeleverde cijfers.",
        $"The region {region.Name} is not shown: the tables with figures by neighbourhood and district do not have it, or not in the figures at hand.");

    /// <summary>Names age groups that no line of the page has; empty when there are none.</summary>
    public string AgesMissing(IReadOnlyList<PopulationLabel> ages) => ages.Count == 0 ? "" : language.Of(
        $"Cijfers voor {string.Join(", ", ages.Select(age => age.Title))} zijn er hier niet voor het getoonde jaar.",
        $"There are no figures here for {string.Join(", ", ages.Select(age => age.Title))} in the year shown.");

    /// <summary>Names the tables that the lines come from, the one with most lines first.</summary>
    public string Sources(IEnumerable<(string Indicator, string Table)> lines)
    {
        List<IGrouping<string, string>> tables =
            [.. lines.GroupBy(line => line.Table, line => line.Indicator, StringComparer.Ordinal).OrderByDescending(table => table.Count())];
        IEnumerable<string> others = tables.Skip(1).Select(table =>
            $"{string.Join(", ", table.Select(title => $"‘{title}’"))}: {table.Key}.");
        return tables.Count == 0 ? "" : string.Join(' ', others.Prepend($"{language.Of("Bron", "Source")}: {tables[0].Key}."));
    }

    /// <summary>Names indicators without figures of this area.</summary>
    public string Elsewhere(AreaKind kind) => language.Of(
        $"Van deze {Level(kind).ToLowerInvariant()} heeft geen bron cijfers over: ", $"No source has figures of this {Level(kind).ToLowerInvariant()} for: ");

    /// <summary>Names indicators without figures of a group's neighbourhoods.</summary>
    public string ElsewhereInGroup => language.Of(
        "Van deze buurten heeft geen bron cijfers over: ", "No source has figures of these neighbourhoods for: ");

    /// <summary>Said of a goal without any indicator.</summary>
    public string NoIndicator => language.Of("Bij dit doel hoort geen indicator.", "This goal has no indicator.");

    /// <summary>Whose figures a line shows, of when and how they came about.</summary>
    public string LineNote(PopulationLabel population, int year, FigureKind kind) =>
        $"{population.Title}, {Year(year)}; {_kind.Name(kind)}";

    /// <summary>Where a group was adopted, and as what.</summary>
    public string GroupSource(AreaGroupLabel group) => language.Of(
        $"Zo vastgesteld in: {group.Source} ({GroupKind(group.IsPriority)}).", $"Adopted in: {group.Source} ({GroupKind(group.IsPriority)}).");

    /// <summary>How the plots of a group are read.</summary>
    public string GroupGuide(string municipality) => language.Of(
        $"Elke grafiek zet de buurten van de groep naast {municipality} (streeplijn). De volgorde is vast en zegt niets over de hoogte: een ranglijst is uit deze cijfers niet af te leiden.",
        $"Each chart sets the neighbourhoods of the group beside {municipality} (dashed line). The order is fixed and says nothing about height: these figures allow no ranking.");

    /// <summary>Heading of the small trends of all neighbourhoods.</summary>
    public string TrendsHeading => language.Of("Ontwikkeling per buurt", "Trend by neighbourhood");

    /// <summary>Heading of the plots of all neighbourhoods.</summary>
    public string PlotsHeading(int year) => language.Of($"De cijfers van {Year(year)} naast elkaar", $"The figures of {Year(year)} side by side");

    /// <summary>How those plots are read.</summary>
    /// <param name="municipality">Name of the city.</param>
    /// <param name="hasCity">True when the city's figure is drawn.</param>
    public string PlotsGuide(string municipality, bool hasCity) => language.Of(
        $"{(hasCity ? $"De streeplijn is {municipality}. " : "")}De buurten staan per wijk in vaste volgorde: dit is geen ranglijst, want van deze cijfers is niet bekend welke verschillen echt zijn.",
        $"{(hasCity ? $"The dashed line is {municipality}. " : "")}The neighbourhoods stand by district in a fixed order: this is no ranking, because it is not known which differences are real.");

    /// <summary>The figures beside the members': city, region and country, as far as the table has them.</summary>
    public IReadOnlyList<SentencePart> Beside(GroupLine line, string municipality)
    {
        List<SentencePart> parts = [.. One(municipality, line.City, line)];
        if (line.Region is RegionFigure region)
        {
            parts.AddRange(One("; " + region.Area.Name, region.Figure, line));
        }

        parts.AddRange(One("; " + Country, line.Country, line));
        return parts;
    }

    /// <summary>Why members have no figure; empty when all have one.</summary>
    public string GapsOf(IReadOnlyList<AreaFigure> members) => string.Join(
        "; ",
        members.Where(member => member.Figure is not Figure.Known)
            .GroupBy(member => member.Figure is Figure.Withheld withheld ? _gap.Phrase(withheld.Reason) : _gap.AbsentPhrase, StringComparer.Ordinal)
            .Select(gap => $"{string.Join(", ", gap.Select(member => member.Area.Name))}: {gap.Key}")) is { Length: > 0 } gaps ? gaps + "." : "";

    /// <summary>What a plot of areas beside the city shows.</summary>
    public string PlotMessage(IReadOnlyList<AreaFigure> areas, Figure city, FigureKind kind, string unit, string municipality)
    {
        IEnumerable<string> values = areas.Select(area => $"{area.Area.Name} {InPlot(area.Figure, kind, unit)}");
        return string.Join("; ", city is Figure.Known known ? values.Append($"{municipality} {Share(known, kind, unit)}") : values) + ".";
    }

    /// <summary>A figure in a plot, or that there is none.</summary>
    public string InPlot(Figure figure, FigureKind kind, string unit) =>
        figure is Figure.Known known ? Share(known, kind, unit) : NoFigure;

    /// <summary>Stands in a plot where an area has no figure.</summary>
    public string NoFigure => language.Of("geen cijfer", "no figure");

    /// <summary>Label of the area's own figure.</summary>
    public string ThisArea(AreaKind kind) => language.Of($"Deze {Level(kind).ToLowerInvariant()}", $"This {Level(kind).ToLowerInvariant()}");

    /// <summary>Label of a figure beside that of the area.</summary>
    public string Country => language.Of("Nederland", "Netherlands");

    /// <summary>What a small chart of an area shows.</summary>
    public string ChartMessage(AreaLabel area, AreaLine line, string municipality) =>
        $"{area.Name}: {Values(line)}{(line.City is Figure.Known city ? $"; {municipality} {Year(line.Year)}: {Share(city, line)}" : "")}.";

    /// <summary>Name of a level.</summary>
    public string Level(AreaKind kind) => kind switch
    {
        AreaKind.Country => language.Of("Land", "Country"),
        AreaKind.Region => language.Of("Regio", "Region"),
        AreaKind.Municipality => language.Of("Gemeente", "Municipality"),
        AreaKind.District => language.Of("Wijk", "District"),
        AreaKind.Neighbourhood => language.Of("Buurt", "Neighbourhood"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every level needs its own word."),
    };

    /// <summary>A figure on the page of an area; what a model estimated stands in whole percents, also of city and country.</summary>
    public string Share(Figure.Known figure, FigureKind kind, string unit) => _numbers.WithUnit(Number(figure, kind, unit), unit);

    /// <summary>The same without its unit.</summary>
    public string Number(Figure.Known figure, FigureKind kind, string unit) =>
        _numbers.Rounded(figure.Value, FigureText.Decimals(AreaKind.Neighbourhood, kind, unit));

    private string Share(Figure.Known figure, AreaLine line) => Share(figure, line.Kind, line.Indicator.Unit);

    private string Values(AreaLine line) => string.Join(
        ", ",
        line.Trend.SelectMany(segment => segment)
            .Where(point => point.Figure is Figure.Known)
            .Select(point => $"{Year(point.Year)} {Share((Figure.Known)point.Figure, line)}"));

    private string CountOrNone(DerivedNumber number) => number.Value > 0 ? ReportCount(number) : language.Of("geen enkele", "none");

    private string ReportCount(DerivedNumber number) => _numbers.Whole(number.Value);

    private IEnumerable<SentencePart> One(string label, Figure figure, GroupLine line) => figure switch
    {
        Figure.Known known => [new SentencePart(label + " "), new SentencePart(Share(known, line.Kind, line.Indicator.Unit), known.OriginId)],
        Figure.Withheld withheld => [new SentencePart(label + ": " + _gap.Phrase(withheld.Reason))],
        _ => [new SentencePart(label + ": " + NotInTable)],
    };

    private static string Year(int year) => ReportNumbers.Year(year);
}
