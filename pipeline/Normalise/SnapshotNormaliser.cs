using System.Globalization;
using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Normalise;

/// <summary>Turns published rows into observations and rejections, one row at a time.</summary>
internal sealed class SnapshotNormaliser
{
    private const double ConfidenceLevel = 0.95;

    // Nobody looks at more; and to look for each of a hundred thousand names takes longer than to read the table.
    private const int MostSuggestions = 1_000;

    // One object a reason: a table has a million gaps.
    private static readonly ObservedValue.Withheld[] _withheld =
        [.. Enum.GetValues<MissingReason>().Order().Select(reason => new ObservedValue.Withheld(reason))];

    private readonly TableBinding _binding;
    private readonly Dictionary<string, Area> _areaBySpelling;
    private readonly AreaScope _scope;
    private readonly KeyCache<Area> _areas;
    private readonly KeyCache<Population> _populations;
    private readonly LongRows? _long;
    private readonly QuarantineDesk _quarantine;

    /// <summary>Prepares to read one snapshot.</summary>
    /// <param name="binding">How its table is read.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="decisions">What people decided of rows that cannot be read; null for nothing.</param>
    public SnapshotNormaliser(TableBinding binding, MonitorCatalogue catalogue, DecisionsInForce? decisions = null)
    {
        _quarantine = new QuarantineDesk(binding, decisions ?? DecisionsInForce.None);
        _binding = binding;
        _areaBySpelling = AreaNames.Of(catalogue, binding.Table.DivisionYear);
        _scope = new AreaScope(catalogue);
        _areas = new KeyCache<Area>(_areaBySpelling);
        _populations = new KeyCache<Population>(binding.PopulationByKey);
        _long = binding.Long is null ? null : new LongRows(binding.Long);
    }

    /// <summary>What could not be read so far.</summary>
    public IReadOnlyList<Rejection> Rejections => _quarantine.Rejections;

    /// <summary>Rows read so far.</summary>
    public long RowsRead { get; private set; }

    /// <summary>Topics of a table with one figure a row that no catalogue line maps.</summary>
    public IReadOnlyCollection<string> UnmappedTopics => _long?.UnmappedTopics ?? [];

    /// <summary>Rows left out on purpose: of other places, and of other topics where each row names its topic.</summary>
    public long RowsElsewhere { get; private set; }

    /// <summary>Cells read so far, unreadable ones included.</summary>
    public long CellsRead { get; private set; }

    /// <summary>Reads to the end; observations come in published order.</summary>
    public IEnumerable<Observation> Read(PublishedRowReader reader)
    {
        while (reader.Read())
        {
            RowsRead++;
            IReadOnlyList<TopicBinding> topics = _long is null ? _binding.Topics : _long.TopicOf(reader);
            if (topics.Count == 0)
            {
                RowsElsewhere++;
                continue;
            }

            if (RowKey(reader) is not var (area, population, year))
            {
                continue;
            }

            foreach (TopicBinding topic in topics)
            {
                CellsRead++;
                if (ReadCell(reader, topic, population, year) is { } value)
                {
                    yield return new Observation(
                        topic.Indicator, area, _binding.Table.DivisionYear, year, population, value,
                        _binding.Table.EstimateKind, QualityLabel.Direct, reader.Locator, topic.ColumnNumber)
                    {
                        Notes = _long?.NotesOf(reader),
                        Flags = FlagsOf(reader, topic, value),
                    };
                }
            }
        }
    }

    private (Area Area, Population Population, int Year)? RowKey(PublishedRowReader reader)
    {
        ReadOnlySpan<byte> areaCell = reader.Cell(_binding.AreaColumn);
        if (!_areas.TryGet(areaCell, out Area? area))
        {
            area = DecidedArea(reader, areaCell);
        }

        return area is not null && PopulationOf(reader) is { } population && YearOf(reader) is { } year ? (area, population, year) : null;
    }

    private Population? PopulationOf(PublishedRowReader reader)
    {
        if (_binding.PopulationColumn is not { } column)
        {
            return _binding.FixedPopulation;
        }

        return _populations.TryGet(reader.Cell(column), out Population? population) ? population : DecidedPopulation(reader, column);
    }

    private Population? DecidedPopulation(PublishedRowReader reader, int column)
    {
        Population? decided = null;
        _quarantine.PutRow(
            reader,
            (column, RejectionSubject.Population),
            ("is not a population of this table", "Compare with the table's own code list; add the key to population_keys.csv if it is right."),
            decision => (decided = _binding.PopulationByKey.Values.FirstOrDefault(population =>
                string.Equals(population.Id, decision.Replacement, StringComparison.Ordinal))) is not null);
        return decided;
    }

    private int? YearOf(PublishedRowReader reader)
    {
        int? known = _binding.Table.FixedPeriod;
        if (_binding.PeriodColumn is not { } column)
        {
            return known;
        }

        // An export prints the one year it is about without the code of its grain.
        ReadOnlySpan<byte> cell = reader.Cell(column);
        PeriodForm form = _binding.PeriodForm;
        bool isYear = PeriodParser.TryParse(cell, form, out int year)
            || (known is not null && PeriodParser.TryParsePlainYear(cell, out year));
        if (isYear && (known is null || known == year))
        {
            return year;
        }

        return DecidedYear(reader, column);
    }

    private int? DecidedYear(PublishedRowReader reader, int column)
    {
        int? decided = null;
        int? known = _binding.Table.FixedPeriod;
        _quarantine.PutRow(
            reader,
            (column, RejectionSubject.Period),
            (known is null ? "is not a whole year" : "is not the year of this table",
                string.Create(CultureInfo.InvariantCulture, $"Expected {known?.ToString(CultureInfo.InvariantCulture) ?? PeriodParser.Example(_binding.PeriodForm)}.")),
            decision =>
            {
                decided = PeriodParser.TryParsePlainYear(Encoding.UTF8.GetBytes(decision.Replacement), out int year) && (known is null || known == year)
                    ? year
                    : null;
                return decided is not null;
            });
        return decided;
    }

    private ObservedValue? ReadCell(PublishedRowReader reader, TopicBinding topic, Population population, int year)
    {
        if (_long?.HasUnitOf(reader, topic) == false)
        {
            return RejectCell(
                reader, _long.UnitColumn!.Value, $"is not the unit of {topic.Indicator.Id}, which is {topic.Indicator.Unit}",
                "Correct the unit, or the indicator that the row is mapped to.");
        }

        if (_binding.Files is { } files)
        {
            FileFigure figure = files.Read(reader, topic);
            return figure.IsBlank
                ? _withheld[(int)topic.ReasonForBlank(population.Id, year)]
                : figure.Value ?? files.Decided(reader, topic, RejectCell(reader, topic.ColumnNumber, figure.Problem, figure.Suggestion));
        }

        CellOutcome outcome = CellParser.Parse(reader.Cell(topic.ColumnNumber), _binding.DecimalMark, out double value);
        switch (outcome)
        {
            case CellOutcome.Number:
                return UnitRange.Allows(topic.Indicator.Unit, value)
                    ? Measured(reader, topic, value)
                    : RejectCell(
                        reader, topic.ColumnNumber, $"is outside {UnitRange.Of(topic.Indicator.Unit)!.Words}", "Ask the provider; accept or correct it.", value);
            case CellOutcome.Blank:
                return _withheld[(int)topic.ReasonForBlank(population.Id, year)];
            case CellOutcome.Unreadable:
                return RejectCell(
                    reader, topic.ColumnNumber, $"is not a number with a decimal {(_binding.DecimalMark is ',' ? "comma" : "point")}, nor a mark ('.', 'x', '-')",
                    "Compare with the published table; correct it or ask the provider.");
            default:
                return _withheld[(int)CellParser.ReasonOf(outcome)];
        }
    }

    private ObservedValue? Measured(PublishedRowReader reader, TopicBinding topic, double value)
    {
        if (_long?.SizeColumn is { } sizeColumn)
        {
            return WithSize(reader, sizeColumn, value);
        }

        if (!reader.HasMargins)
        {
            return new ObservedValue.Measured(value, null, null);
        }

        CellOutcome lowerOutcome = CellParser.Parse(reader.LowerCell(topic.ColumnNumber), _binding.DecimalMark, out double lower);
        CellOutcome upperOutcome = CellParser.Parse(reader.UpperCell(topic.ColumnNumber), _binding.DecimalMark, out double upper);
        if (lowerOutcome != CellOutcome.Number || upperOutcome != CellOutcome.Number)
        {
            return lowerOutcome != CellOutcome.Unreadable && upperOutcome != CellOutcome.Unreadable
                ? new ObservedValue.Measured(value, null, null)
                : RejectMargins(reader, topic.ColumnNumber, "has a margin that is not a number", "Compare with the published table; accepted, it loses its margins.", value);
        }

        return lower <= value && value <= upper
            ? new ObservedValue.Measured(value, new ConfidenceInterval(lower, upper, ConfidenceLevel), null)
            : RejectMargins(reader, topic.ColumnNumber, "lies outside its own margins", "Ask the provider; accepted, it loses its margins.", value);
    }

    // A figure estimated here has flags that its numbers do not show; those stand in its row.
    private FigureFlags FlagsOf(PublishedRowReader reader, TopicBinding topic, ObservedValue value) =>
        FlagRules.Of(value, _binding.Table.EstimateKind, string.Equals(topic.Indicator.Unit, "%", StringComparison.Ordinal))
        | (value is ObservedValue.Measured ? _binding.Files?.FlagsOf(reader) ?? FigureFlags.None : FigureFlags.None);

    // Files with a row for each figure give the number of respondents, from which margins are computed later, and no margins.
    private ObservedValue? WithSize(PublishedRowReader reader, int column, double value) =>
        CellParser.Parse(reader.Cell(column), _binding.DecimalMark, out double size) switch
        {
            CellOutcome.Blank or CellOutcome.NotPublished or CellOutcome.Confidential => new ObservedValue.Measured(value, null, null),
            CellOutcome.Number when size >= 0 && size <= int.MaxValue && double.IsInteger(size) =>
                new ObservedValue.Measured(value, null, (int)size),
            _ => RejectCell(reader, column, "is not a number of respondents", "Compare with the published table; correct it or ask the provider."),
        };

    // Null as well for a row of another place, which is left out on purpose.
    private Area? DecidedArea(PublishedRowReader reader, ReadOnlySpan<byte> cell)
    {
        string code = Text(cell).Trim();
        if (_scope.IsElsewhere(code))
        {
            RowsElsewhere++;
            return null;
        }

        string? nearest = Rejections.Count < MostSuggestions
            ? Spelling.Nearest(Excerpt.Of(code, QuarantineDesk.QuotedLength), _areaBySpelling.Keys)
            : null;
        Area? decided = null;
        _quarantine.PutRow(
            reader,
            (_binding.AreaColumn, RejectionSubject.Area),
            (string.Create(CultureInfo.InvariantCulture, $"is not an area of the {_binding.Table.DivisionYear} division"),
                nearest is null
                    ? "Add the area to areas.csv, or leave it out on purpose."
                    : $"Was {nearest} ({_areaBySpelling[nearest].NameNl}) meant? Otherwise add the area to areas.csv."),
            decision => _areaBySpelling.TryGetValue(decision.Replacement, out decided));
        return decided;
    }

    private ObservedValue? RejectCell(PublishedRowReader reader, int column, string reason, string suggestion, double? readable = null) =>
        _quarantine.PutFigure(reader, column, (Text(reader.Cell(column)), reason, suggestion), readable);

    // Whoever judges it needs all three: the text at fault may be a margin's.
    private ObservedValue? RejectMargins(PublishedRowReader reader, int column, string reason, string suggestion, double readable)
    {
        string published =
            $"{Text(reader.Cell(column)).Trim()} [{Text(reader.LowerCell(column)).Trim()} to {Text(reader.UpperCell(column)).Trim()}]";
        return _quarantine.PutFigure(reader, column, (published, reason, suggestion), readable);
    }

    private static string Text(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(cell);
}
