using System.Globalization;
using Monitoring.Pipeline.Catalogue.Reading;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue.Checks;

/// <summary>
/// Checks of <c>measurements.csv</c> and <c>measurement_rounds.csv</c>: what is expected must follow from what was held.
/// </summary>
internal static class MeasurementChecks
{
    /// <summary>Runs the checks.</summary>
    public static void Run(CatalogueTables tables)
    {
        CatalogueTable<MeasurementRound> rounds = tables.MeasurementRounds;
        Unique.Keys(tables.Measurements, "id", measurement => measurement.Id);
        References.Exist(tables.Measurements, "table_ids", measurement => measurement.TableIds, tables.SourceTables);
        References.Exist(rounds, "measurement_id", round => [round.MeasurementId], tables.Measurements);
        Unique.Keys(rounds, "year", round => FormattableString.Invariant($"{round.MeasurementId} {round.Year}"));
        CheckTables(tables);
        Dictionary<string, Measurement> measurements = tables.Measurements.Values
            .DistinctBy(measurement => measurement.Id, StringComparer.Ordinal)
            .ToDictionary(measurement => measurement.Id, StringComparer.Ordinal);

        // A round that could not be placed may be the very one that others are counted from.
        bool areAllPlaced = rounds.Entries.All(entry => entry.Row.IsSound("year") && entry.Row.IsSound("kind")
            && entry.Row.IsSound("certainty") && entry.Row.IsSound("measurement_id"));
        foreach (CatalogueEntry<MeasurementRound> entry in rounds.Entries)
        {
            CheckPublication(entry);
            if (areAllPlaced && measurements.TryGetValue(entry.Value.MeasurementId, out Measurement? measurement))
            {
                CheckRhythm(entry, measurement, rounds);
            }
        }
    }

    private static void CheckTables(CatalogueTables tables)
    {
        Dictionary<string, string> carriers = new(StringComparer.Ordinal);
        foreach (CatalogueEntry<Measurement> entry in tables.Measurements.Entries)
        {
            foreach (string table in entry.Value.TableIds.Where(table => !carriers.TryAdd(table, entry.Value.Id)))
            {
                entry.Row.Refuse(
                    "table_ids",
                    $"table '{table}' already carries the figures of '{carriers[table]}'",
                    "each table at one measurement",
                    "Remove it from one of the two lines.");
            }
        }

        foreach (CatalogueEntry<SourceTable> entry in tables.SourceTables.Entries)
        {
            // What a document prints, the team records or somebody made up has no rounds.
            bool hasRounds = entry.Value.EstimateKind is not (EstimateKind.Quoted or EstimateKind.Synthetic)
                && !string.Equals(entry.Value.SourceId, RegisterFile.Source, StringComparison.Ordinal);
            if (hasRounds && tables.Measurements.Keys is not null && entry.Row.IsSound("table_id") && !carriers.ContainsKey(entry.Value.TableId))
            {
                entry.Row.Warn(
                    "table_id",
                    $"no measurement names table '{entry.Value.TableId}', so nobody knows when its next figures come",
                    $"the table in table_ids of one line of {tables.Measurements.File}",
                    $"Add it to {tables.Measurements.File}.");
            }
        }
    }

    private static void CheckPublication(CatalogueEntry<MeasurementRound> entry)
    {
        (CatalogueRow row, MeasurementRound round) = entry;
        if (round.Published.Length == 0 || !row.IsSound("year") || !row.IsSound("certainty"))
        {
            return;
        }

        if (!CellFormats.YearOrMonth.TryRead(round.Published, out _))
        {
            Refuse(row, $"'{round.Published}' cannot be read", CellFormats.YearOrMonth.Expected);
        }
        else if (round.Certainty != RoundCertainty.Held)
        {
            Refuse(row, "figures came out of a round that was not held", "an empty cell until the figures are out");
        }
        else if (int.Parse(round.Published.AsSpan(0, 4), CultureInfo.InvariantCulture) < round.Year)
        {
            Refuse(row, $"'{round.Published}' is before the round of {Text(round.Year)}", "the year of the round or a later one");
        }
    }

    // An expectation that does not follow from the rhythm would be a guess; it must then be somebody's announcement.
    private static void CheckRhythm(
        CatalogueEntry<MeasurementRound> entry, Measurement measurement, CatalogueTable<MeasurementRound> rounds)
    {
        MeasurementRound round = entry.Value;
        if (round.Certainty != RoundCertainty.Inferred)
        {
            return;
        }

        int? last = rounds.Values
            .Where(other => string.Equals(other.MeasurementId, measurement.Id, StringComparison.Ordinal)
                && other is { Kind: RoundKind.Regular, Certainty: RoundCertainty.Held })
            .Max(other => (int?)other.Year);
        bool follows = measurement.IntervalYears is > 0 and { } interval && last is { } held
            && round.Year > held && (round.Year - held) % interval == 0 && round.Kind == RoundKind.Regular;
        if (!follows)
        {
            entry.Row.Refuse(
                "certainty",
                $"the round of {Text(round.Year)} does not follow from interval_years and the last regular round"
                + (last is null ? "" : $" ({Text(last.Value)})"),
                "a year that is a number of intervals after the last regular round; else announced or held",
                "Correct the year, or say who announced it.");
        }
    }

    private static void Refuse(CatalogueRow row, string what, string expected) =>
        row.Refuse("published", what, expected, "Correct the cell, or empty it.");

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
