using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Cli;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Import;
using Monitoring.Pipeline.Normalise;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Quarantine;

/// <summary>Refuses decisions that the import could not carry out, before they are kept for good.</summary>
internal sealed class DecisionCheck(MonitorCatalogue catalogue)
{
    /// <summary>What is to be loaded instead, as the import reads it; empty for another decision than a correction.</summary>
    /// <exception cref="UsageException">The decision cannot be carried out; the message says what can.</exception>
    public string ReplacementFor(QuarantineRow row, DecisionVerb verb, string? value) => verb switch
    {
        DecisionVerb.Accept when row.CanBeAccepted == 0 => throw new UsageException(
            $"{row.Entry} cannot be accepted: {row.Reason}, so there is nothing to load. Correct it (--value {Example(row)}) or reject it."),
        DecisionVerb.Correct => Replacement(row, value ?? throw new UsageException($"A correction needs --value: {Expected(row)}.")),
        _ => string.Empty,
    };

    private string Replacement(QuarantineRow row, string value) => Enum.Parse<RejectionSubject>(row.Subject) switch
    {
        RejectionSubject.Area => AreaOf(row, value),
        RejectionSubject.Population => new CatalogueNames(catalogue).PopulationOf(value),
        RejectionSubject.Period => YearOf(row, value),
        _ => FigureOf(row, value),
    };

    private string AreaOf(QuarantineRow row, string value)
    {
        string code = new CatalogueNames(catalogue).AreaOf(value);
        SourceTable table = TableOf(row);
        return AreaNames.Of(catalogue, table.DivisionYear).ContainsKey(code)
            ? code
            : throw new UsageException(FormattableString.Invariant(
                $"{code} is not an area of the {table.DivisionYear} division, which {table.TableId} follows. See areas.csv."));
    }

    private string YearOf(QuarantineRow row, string value)
    {
        bool isYear = value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return isYear && (TableOf(row).FixedPeriod is not { } known || string.Equals(value, known.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            ? value
            : throw new UsageException($"'{value}' does not fit. Expected {Expected(row)}.");
    }

    private string FigureOf(QuarantineRow row, string value)
    {
        ObservedValue figure = DecidedFigure.Read(value) ?? throw new UsageException($"'{value}' is no figure. Expected {Expected(row)}.");
        return figure is ObservedValue.Measured measured && RangeOf(row, measured.Value) is { } range
            ? throw new UsageException($"'{value}' is outside {range.Words}. Expected {Expected(row)}, within that range.")
            : value.Trim();
    }

    // The range that a value leaves; null when it lies within that of its unit.
    private UnitRange? RangeOf(QuarantineRow row, double value) => catalogue.ColumnMappings
        .Where(mapping => string.Equals(mapping.TableId, row.TableId, StringComparison.Ordinal)
            && string.Equals(mapping.Stem, LayoutFindings.StemOf(row.Column), StringComparison.Ordinal))
        .Select(mapping => catalogue.Indicators.FirstOrDefault(indicator => string.Equals(indicator.Id, mapping.IndicatorId, StringComparison.Ordinal)))
        .OfType<Indicator>()
        .Where(indicator => !UnitRange.Allows(indicator.Unit, value))
        .Select(indicator => UnitRange.Of(indicator.Unit))
        .FirstOrDefault();

    private SourceTable TableOf(QuarantineRow row) => ImportPlan.TableOf(catalogue, row.Source, row.Dataset)
        ?? throw new UsageException($"source_tables.csv has no line for {row.TableId} any more, so that no decision on it can be carried out.");

    private string Expected(QuarantineRow row) => Enum.Parse<RejectionSubject>(row.Subject) switch
    {
        RejectionSubject.Area => "the code or the exact name of an area",
        RejectionSubject.Population => $"one of {string.Join(", ", catalogue.Populations.Select(population => population.Id))}",
        RejectionSubject.Period => TableOf(row).FixedPeriod is { } year ? FormattableString.Invariant($"the year {year}") : "a year of four digits",
        _ => DecidedFigure.Form,
    };

    private static string Example(QuarantineRow row) => Enum.Parse<RejectionSubject>(row.Subject) switch
    {
        RejectionSubject.Area => "BU09350303",
        RejectionSubject.Population => "18+",
        RejectionSubject.Period => "2024",
        _ => "12.3",
    };
}
