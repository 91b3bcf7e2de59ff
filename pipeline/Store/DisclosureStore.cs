using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Disclosure;

namespace Monitoring.Pipeline.Store;

/// <summary>Keeps which figures of suppliers' files are not shown for the sake of those that are hidden, and what was found.</summary>
internal static class DisclosureStore
{
    // Not published, confidential and withheld by us. What was not asked hides nobody.
    private const string HiddenReasons = "(0, 1, 5)";

    /// <summary>
    /// Brings the list up to date, a transaction a dataset; looks at no figure of a dataset that neither its figures nor its
    /// rules changed since. Gives the outcome of every dataset that has figures.
    /// </summary>
    public static IReadOnlyList<DisclosureOutcome> Record(SqliteConnection connection, MonitorCatalogue catalogue)
    {
        List<DisclosureOutcome> outcomes = [];
        foreach (SupplierRules rules in SupplierRules.Of(catalogue))
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            (long VintageId, long Changes)? vintage = connection.Query<(long, long)>(
                """
                SELECT v.vintage_id, v.changes FROM vintage v JOIN source s ON s.source_id = v.source_id
                WHERE v.name = @TableId AND s.name = @SourceId AND EXISTS (SELECT 1 FROM observation o WHERE o.vintage_id = v.vintage_id);
                """,
                new { rules.Table.TableId, rules.Table.SourceId },
                transaction).Select(row => ((long, long)?)row).SingleOrDefault();
            if (vintage is var (id, changes))
            {
                outcomes.Add(RecordOne(transaction, rules, id, FormattableString.Invariant($"{changes} {rules.Terms}")));
                transaction.Commit();
            }
        }

        return outcomes;
    }

    private static DisclosureOutcome RecordOne(SqliteTransaction transaction, SupplierRules rules, long vintageId, string basis)
    {
        SqliteConnection connection = transaction.Connection!;
        string? findings = connection.ExecuteScalar<string>(
            "SELECT findings FROM disclosure_audit WHERE vintage_id = @vintageId AND basis = @basis;", new { vintageId, basis }, transaction);
        if (findings is null)
        {
            findings = JsonSerializer.Serialize(Audit(transaction, rules, vintageId));
            _ = connection.Execute(
                """
                INSERT INTO disclosure_audit (vintage_id, basis, findings) VALUES (@vintageId, @basis, @findings)
                ON CONFLICT DO UPDATE SET basis = excluded.basis, findings = excluded.findings;
                """,
                new { vintageId, basis, findings },
                transaction);
        }

        int withheld = connection.ExecuteScalar<int>("SELECT COUNT(*) FROM disclosure WHERE vintage_id = @vintageId;", new { vintageId }, transaction);
        return new DisclosureOutcome(rules.Table.TableId, withheld, JsonSerializer.Deserialize<string[]>(findings)!);
    }

    private static IReadOnlyList<string> Audit(SqliteTransaction transaction, SupplierRules rules, long vintageId)
    {
        List<SupplierFigureRow> rows = Rows(transaction, vintageId);
        List<SupplierFigure> figures = [.. rows.Select(FigureOf)];
        SupplierAudit audit = new SupplierDisclosure(rules.Sums, rules.Threshold).Audit(figures);
        _ = transaction.Connection!.Execute("DELETE FROM disclosure WHERE vintage_id = @vintageId;", new { vintageId }, transaction);
        _ = transaction.Connection!.Execute(
            """
            INSERT INTO disclosure (vintage_id, population_id, area_id, reference_year, indicator_id, known_from, reason)
            VALUES (@vintageId, @PopulationId, @AreaId, @ReferenceYear, @IndicatorId, @KnownFrom, @reason);
            """,
            rows.Zip(figures)
                .Where(pair => audit.Withheld.ContainsKey(pair.Second))
                .Select(pair => new
                {
                    vintageId,
                    pair.First.PopulationId,
                    pair.First.AreaId,
                    pair.First.ReferenceYear,
                    pair.First.IndicatorId,
                    pair.First.KnownFrom,
                    reason = audit.Withheld[pair.Second].ToString(),
                }),
            transaction);
        WithholdMade(transaction, vintageId);
        return
        [
            .. audit.Contradictions.Select(contradiction => contradiction.InWords()),
            .. audit.GivenAway.Select(key => FormattableString.Invariant(
                $"{key.Indicator} {key.Area} {key.Population} {key.Year} is hidden and can be worked out from earlier deliveries, whatever is withheld now. Tell the supplier.")),
        ];
    }

    // A figure that was made from one that is kept back gives it away, or is it: a neighbourhood that takes its district's figure over.
    private static void WithholdMade(SqliteTransaction transaction, long vintageId) => _ = transaction.Connection!.Execute(
        """
        INSERT OR IGNORE INTO disclosure (vintage_id, population_id, area_id, reference_year, indicator_id, known_from, reason)
        SELECT o.vintage_id, o.population_id, o.area_id, o.reference_year, o.indicator_id, o.known_from, @reason
        FROM observation o
        WHERE o.vintage_id = @vintageId AND o.value IS NOT NULL AND EXISTS (
            SELECT 1 FROM figure_part n
            JOIN area a ON a.code = n.part_code
            JOIN disclosure d ON d.vintage_id = n.vintage_id AND d.population_id = n.population_id AND d.area_id = a.area_id
                             AND d.reference_year = n.reference_year AND d.indicator_id = n.indicator_id
            WHERE n.vintage_id = o.vintage_id AND n.population_id = o.population_id AND n.area_id = o.area_id
              AND n.reference_year = o.reference_year AND n.indicator_id = o.indicator_id);
        """,
        new { vintageId, reason = nameof(WithholdingReason.Complementary) },
        transaction);

    // What was derived here from shown figures tells nothing more than those.
    private static List<SupplierFigureRow> Rows(SqliteTransaction transaction, long vintageId) =>
    [
        .. transaction.Connection!.Query<SupplierFigureRow>(
            $"""
            SELECT o.population_id AS PopulationId, o.area_id AS AreaId, o.reference_year AS ReferenceYear, o.indicator_id AS IndicatorId,
                   o.known_from AS KnownFrom, o.known_to AS KnownTo, i.name AS Indicator, a.code AS AreaCode, p.name AS Population,
                   o.value AS Value, o.sample_size AS SampleSize
            FROM observation o
            JOIN indicator i ON i.indicator_id = o.indicator_id
            JOIN area a ON a.area_id = o.area_id
            JOIN population p ON p.population_id = o.population_id
            JOIN quality_label q ON q.quality_label_id = o.quality_label_id AND q.name = 'direct'
            WHERE o.vintage_id = @vintageId AND (o.value IS NOT NULL OR o.missing_reason_id IN {HiddenReasons});
            """,
            new { vintageId },
            transaction),
    ];

    private static SupplierFigure FigureOf(SupplierFigureRow row) => new(
        new FigureKey(row.Indicator, row.AreaCode, row.Population, (int)row.ReferenceYear), row.KnownFrom, row.KnownTo, row.Value is null, row.SampleSize);
}
