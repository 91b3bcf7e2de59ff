using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise.Crosswalks;
using Monitoring.Pipeline.Store;
using Monitoring.Reports.Model;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Publish;

/// <summary>Gives the domain's words the form that pages use.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="language">The language of the pages.</param>
internal sealed class Labels(MonitorCatalogue catalogue, ReportLanguage language)
{
    private readonly HashSet<string> _priorityCodes = catalogue.AreaGroups
        .Where(group => group.IsPriority)
        .SelectMany(group => group.Codes)
        .Select(code => code.Value)
        .ToHashSet(StringComparer.Ordinal);

    private readonly Dictionary<string, Area> _areas =
        catalogue.Areas.ToDictionary(area => area.Code.Value, StringComparer.Ordinal);

    private readonly Dictionary<string, Population> _populations =
        catalogue.Populations.ToDictionary(population => population.Id, StringComparer.Ordinal);

    private readonly HashSet<string> _fictitiousTables = catalogue.SourceTables
        .Where(table => table.EstimateKind == EstimateKind.Synthetic)
        .Select(table => table.TableId)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A text of the catalogue in the language of the pages.</summary>
    public string Text(Wording wording) => language switch
    {
        ReportLanguage.Dutch => wording.Nl,
        ReportLanguage.English => wording.En,
        _ => throw new ArgumentOutOfRangeException(nameof(wording), language, "Not a language of the report."),
    };

    /// <summary>A goal as pages name it.</summary>
    public GoalLabel Goal(Goal goal) => new(goal.Id, Text(goal.Title));

    /// <summary>An indicator as pages name it.</summary>
    public IndicatorLabel Indicator(Indicator indicator) =>
        new(indicator.Id, Text(indicator.Title), indicator.Unit, indicator.IsCore);

    /// <summary>An area group as pages name it.</summary>
    public AreaGroupLabel Group(AreaGroup group) => new(group.Id, Text(group.Title), group.IsPriority, group.Source);

    /// <summary>An area as pages name it.</summary>
    public AreaLabel Area(string code) => Area(_areas[code]);

    /// <summary>An area as pages name it.</summary>
    public AreaLabel Area(Area area) => new(
        area.Code.Value, Name(area), KindOf(area.Code.Level), _priorityCodes.Contains(area.Code.Value));

    /// <summary>A population as pages name it.</summary>
    public PopulationLabel Population(string id)
    {
        Population population = _populations[id];
        return new PopulationLabel(population.Id, Text(population.Title), Text(population.Noun));
    }

    /// <summary>Name of an area or area group that a target is judged for.</summary>
    public string ScopeName(string scope) =>
        catalogue.AreaGroups.FirstOrDefault(group => string.Equals(group.Id, scope, StringComparison.Ordinal)) is { } group
            ? Text(group.Title)
            : Name(_areas[scope]);

    /// <summary>A table as pages name it; one with fictitious figures never goes without its mark.</summary>
    public string TableTitle(SourceTable table) =>
        table.EstimateKind == EstimateKind.Synthetic ? Marked(Text(table.Title)) : Text(table.Title);

    /// <summary>A dataset as pages name it, by its id; with the same mark.</summary>
    public string Dataset(string dataset) => IsFictitious(dataset) ? Marked(dataset) : dataset;

    /// <summary>Whether the figures of a dataset are made up.</summary>
    public bool IsFictitious(string dataset) => _fictitiousTables.Contains(DatasetName.TableOf(dataset));

    /// <summary>What a line of another table is, beside the chart's own.</summary>
    /// <param name="isModel">True for modelled figures beside others.</param>
    /// <param name="isOlder">True when it ends before the chart's own line, and does not begin after it.</param>
    public string ApartSource(bool isModel, bool isOlder) => (isModel, isOlder) switch
    {
        (true, true) => Text(new Wording("ouder rekenmodel", "older model")),
        (true, false) => Text(new Wording("rekenmodel", "model")),
        (false, true) => Text(new Wording("oudere tabel", "older table")),
        _ => Text(new Wording("andere tabel", "other table")),
    };

    /// <summary>How figures came about, in the words of pages.</summary>
    public static FigureKind KindOf(EstimateKind kind) => kind switch
    {
        EstimateKind.Surveyed => FigureKind.Surveyed,
        EstimateKind.Modelled => FigureKind.Modelled,
        EstimateKind.Registered => FigureKind.Registered,
        EstimateKind.SelfSelected => FigureKind.SelfSelected,
        EstimateKind.Synthetic => FigureKind.Synthetic,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an estimate kind."),
    };

    /// <summary>What must be known of a figure, in the words of pages.</summary>
    public static FigureCautions CautionsOf(FigureFlags flags) => Enum.GetValues<FigureFlags>()
        .Where(flag => flag != FigureFlags.None && flags.HasFlag(flag))
        .Aggregate(FigureCautions.None, (all, flag) => all | flag switch
        {
            FigureFlags.Indicative => FigureCautions.Indicative,
            FigureFlags.Unreliable => FigureCautions.Unreliable,
            FigureFlags.ManyUnanswered => FigureCautions.ManyUnanswered,
            FigureFlags.VeryManyUnanswered => FigureCautions.VeryManyUnanswered,
            _ => throw new ArgumentOutOfRangeException(nameof(flags), flag, "Not a flag of a figure."),
        });

    /// <summary>How a figure reached its area, in the words of pages.</summary>
    public static FigureQuality QualityOf(QualityLabel quality) => quality switch
    {
        QualityLabel.Direct => FigureQuality.Direct,
        QualityLabel.Aggregated => FigureQuality.Aggregated,
        QualityLabel.Apportioned => FigureQuality.Apportioned,
        QualityLabel.Inherited => FigureQuality.Inherited,
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "Not a quality label."),
    };

    /// <summary>How a figure was made, in the words of pages.</summary>
    /// <param name="quality">How it reached its area.</param>
    /// <param name="part">One of its parts; null for a figure that was apportioned before it was archived, by addresses.</param>
    public static FigureMaking MakingOf(QualityLabel quality, FigurePartRow? part) => new(
        QualityOf(quality),
        part is null ? FigureWeights.Addresses : (WeightBasis)part.Basis switch
        {
            WeightBasis.SurveyWeights => FigureWeights.Survey,
            WeightBasis.SamePopulation => FigureWeights.SameAges,
            WeightBasis.From15To65 => FigureWeights.From15To65,
            WeightBasis.AllInhabitants => FigureWeights.Everybody,
            _ => throw new ArgumentOutOfRangeException(nameof(part), part.Basis, "Not a basis of weights."),
        },
        (int?)part?.BasisYear);

    /// <summary>Why a figure is withheld, in the words of pages.</summary>
    public static FigureGap GapOf(MissingReason reason) => reason switch
    {
        MissingReason.NotPublished => FigureGap.NotPublished,
        MissingReason.Confidential => FigureGap.Confidential,
        MissingReason.Impossible => FigureGap.Impossible,
        MissingReason.NotAsked => FigureGap.NotAsked,
        MissingReason.NotApplicable => FigureGap.NotApplicable,
        MissingReason.Suppressed => FigureGap.Suppressed,
        MissingReason.WithheldByNewerEdition => FigureGap.WithheldByNewerEdition,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a missing reason."),
    };

    /// <summary>Which direction is wanted, in the words of pages.</summary>
    public static WantedDirection WantedOf(Polarity polarity) => polarity switch
    {
        Polarity.Higher => WantedDirection.Higher,
        Polarity.Lower => WantedDirection.Lower,
        Polarity.Neutral => WantedDirection.Neutral,
        _ => throw new ArgumentOutOfRangeException(nameof(polarity), polarity, "Not a polarity."),
    };

    /// <summary>How firm a target is, in the words of pages.</summary>
    public static Reports.Model.TargetState StateOf(Catalogue.TargetState state) => state switch
    {
        Catalogue.TargetState.Adopted => Reports.Model.TargetState.Adopted,
        Catalogue.TargetState.Derived => Reports.Model.TargetState.Derived,
        Catalogue.TargetState.Draft => Reports.Model.TargetState.Draft,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a target state."),
    };

    /// <summary>Place of a goal, in the words of pages.</summary>
    public static GoalRole RoleOf(GoalLevel level) => level switch
    {
        GoalLevel.Strategic => GoalRole.Strategic,
        GoalLevel.Operational => GoalRole.Operational,
        GoalLevel.RegionalAmbition or GoalLevel.Ambition => GoalRole.Ambition,
        GoalLevel.Precondition => GoalRole.Precondition,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a goal level."),
    };

    private string Marked(string name) => $"{name} ({Text(new Wording("voorbeelddata", "sample data"))})";

    // Most places have one name in every language.
    private string Name(Area area) => Text(new Wording(area.NameNl, area.NameEn.Length == 0 ? area.NameNl : area.NameEn));

    private static AreaKind KindOf(AreaLevel level) => level switch
    {
        AreaLevel.Country => AreaKind.Country,
        AreaLevel.GgdRegion => AreaKind.Region,
        AreaLevel.Municipality => AreaKind.Municipality,
        AreaLevel.District => AreaKind.District,
        AreaLevel.Neighbourhood => AreaKind.Neighbourhood,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not an area level."),
    };
}
