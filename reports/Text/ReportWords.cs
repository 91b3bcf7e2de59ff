using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>The words of one report, all in one language; every page component has it as <c>Words</c>.</summary>
/// <param name="language">The language.</param>
internal sealed class ReportWords(ReportLanguage language)
{
    /// <summary>The language.</summary>
    public ReportLanguage Language { get; } = language;

    /// <summary>Words of the navigation.</summary>
    public NavigationText Navigation { get; } = new(language);

    /// <summary>Words of the pages of areas.</summary>
    public AreaText Areas { get; } = new(language);

    /// <summary>Numbers and dates.</summary>
    public ReportNumbers Numbers { get; } = new(language);

    /// <summary>Headings, labels and fixed sentences.</summary>
    public PageText Page { get; } = new(language);

    /// <summary>Figures in the precision that they allow.</summary>
    public FigureText Figure { get; } = new(language);

    /// <summary>What a reader should know of single figures.</summary>
    public CautionText Caution { get; } = new(language);

    /// <summary>Figures that are not there.</summary>
    public GapText Gap { get; } = new(language);

    /// <summary>Figures that no source publishes for their area.</summary>
    public MakingText Making { get; } = new(language);

    /// <summary>Kinds of figures.</summary>
    public KindText Kind { get; } = new(language);

    /// <summary>Captions of charts, tables and sources.</summary>
    public CaptionText Caption { get; } = new(language);

    /// <summary>Words inside charts.</summary>
    public ChartText Chart { get; } = new(language);

    /// <summary>The finding of an indicator.</summary>
    public FindingText Finding { get; } = new(language);

    /// <summary>What may stand beside the headline.</summary>
    public ComparisonText Comparison { get; } = new(language);

    /// <summary>The leaflet.</summary>
    public LeafletText Leaflet { get; } = new(language);

    /// <summary>Around the small multiples.</summary>
    public NeighbourhoodText Neighbourhood { get; } = new(language);

    /// <summary>Origin lines.</summary>
    public OriginText Origin { get; } = new(language);

    /// <summary>Figures that people record themselves.</summary>
    public RecordedText Recorded { get; } = new(language);

    /// <summary>A file for a spreadsheet.</summary>
    public SpreadsheetText Spreadsheet { get; } = new(language);

    /// <summary>A trend for who cannot see it.</summary>
    public TrendText Trend { get; } = new(language);

    /// <summary>Judgements.</summary>
    public StatusText Status { get; } = new(language);

    /// <summary>The numbers and rules behind judgements.</summary>
    public VerdictText Verdict { get; } = new(language);

    /// <summary>The audit-office test, and what a baseline year would mean.</summary>
    public TargetTestText TargetTest { get; } = new(language);

    /// <summary>Targets.</summary>
    public TargetText Target { get; } = new(language);

    /// <summary>What the monitor does not know.</summary>
    public UnknownText Unknown { get; } = new(language);

    /// <summary>Goals and efforts.</summary>
    public GoalsText Goals { get; } = new(language);

    /// <summary>The gap with the country.</summary>
    public GapPageText GapPage { get; } = new(language);

    /// <summary>The calendar of measurements.</summary>
    public CalendarText Calendar { get; } = new(language);

    /// <summary>Quality and timeliness.</summary>
    public QualityText Quality { get; } = new(language);

    /// <summary>Rows and cells that could not be read.</summary>
    public QuarantineText Quarantine { get; } = new(language);

    /// <summary>The account of the report.</summary>
    public AccountText Account { get; } = new(language);

    /// <summary>The operations page.</summary>
    public OperationsText Operations { get; } = new(language);

    /// <summary>What the operations page says of runs, sources and checks.</summary>
    public OperationsSentences OperationsSentences { get; } = new(language);

    /// <summary>Exports.</summary>
    public ExportText Export { get; } = new(language);
}
