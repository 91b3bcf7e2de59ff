using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Assess;

namespace Monitoring.Pipeline.Store;

/// <summary>Keeps the assessments: a row stands until one with another outcome follows it.</summary>
internal static class AssessmentStore
{
    /// <summary>Stores what differs from what stands, and gives it.</summary>
    public static IReadOnlyList<AssessmentChange> Save(SqliteConnection connection, long runId, IReadOnlyList<Assessment> assessments)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        WordStore words = new(transaction);
        Dictionary<AssessmentKey, AssessmentQuestion> questions =
            assessments.Select(assessment => assessment.Question).ToDictionary(KeyOf);
        IReadOnlyList<AssessmentChange> changes = Differences(connection, assessments);
        foreach (AssessmentChange change in changes)
        {
            if (change.Before is { } old)
            {
                Close(transaction, old, runId);
            }

            if (change.After is { } row)
            {
                AssessmentQuestion question = questions[row.Key];
                Open(transaction, row, (words.Indicator(question.Indicator), words.Population(question.Population)), runId);
            }
        }

        transaction.Commit();
        return changes;
    }

    /// <summary>What differs from what stands, in the order of the assessments; what is no longer asked comes last. Writes nothing.</summary>
    public static IReadOnlyList<AssessmentChange> Differences(SqliteConnection connection, IReadOnlyList<Assessment> assessments)
    {
        Dictionary<AssessmentKey, AssessmentRecord> standing = connection.Query<AssessmentRecord>(
            """
            SELECT rule AS Rule, indicator AS Indicator, scope AS Scope, population AS Population,
                   status AS Status, reasons AS Reasons, inputs AS Inputs, method AS Method,
                   flags AS Flags, numbers AS Numbers, figures AS Figures
            FROM assessment_latest ORDER BY rule, indicator, scope, population;
            """).ToDictionary(row => row.Key);
        List<AssessmentChange> changes = [];
        foreach (AssessmentRecord row in assessments.Select(RecordOf))
        {
            if (!standing.Remove(row.Key, out AssessmentRecord? old) || old != row)
            {
                changes.Add(new AssessmentChange(old, row));
            }
        }

        changes.AddRange(standing.Values.Select(old => new AssessmentChange(old, null)));
        return changes;
    }

    /// <summary>Every change of a status up to a moment, oldest first.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="asOf">Runs that began later are left out; null for none.</param>
    public static IReadOnlyList<StatusChangeRow> StatusChanges(SqliteConnection connection, DateTimeOffset? asOf) =>
    [
        .. connection.Query<StatusChangeRow>(
            """
            SELECT o.rule AS Rule, i.name AS Indicator, o.scope AS Scope, p.name AS Population,
                   o.status AS StatusBefore, n.status AS StatusAfter, r.started_at AS ChangedAt
            FROM assessment o
            JOIN run r ON r.run_id = o.until_run_id
            JOIN indicator i ON i.indicator_id = o.indicator_id
            JOIN population p ON p.population_id = o.population_id
            LEFT JOIN assessment n ON n.rule = o.rule AND n.indicator_id = o.indicator_id AND n.scope = o.scope
                                  AND n.population_id = o.population_id AND n.first_run_id = o.until_run_id
            WHERE o.status IS NOT n.status AND r.started_at <= @until
            ORDER BY r.run_id, o.rule, i.name, o.scope, p.name;
            """,
            new { until = asOf?.ToUnixTimeSeconds() ?? long.MaxValue }),
    ];

    /// <summary>How many assessments stand with each status, by the status' name.</summary>
    public static IReadOnlyList<StatusCountRow> CountByStatus(SqliteConnection connection) =>
    [
        .. connection.Query<(string Status, long Count)>(
            "SELECT status, COUNT(*) FROM assessment WHERE until_run_id IS NULL GROUP BY status;").Select(row => new StatusCountRow(row.Status, row.Count)),
    ];

    /// <summary>What stands of an indicator's targets for one area and population.</summary>
    public static IReadOnlyList<StandingAssessment> Standing(
        SqliteConnection connection, string indicator, string scope, string population) =>
    [
        .. connection.Query<StandingAssessment>(
            """
            SELECT rule AS Rule, status AS Status, reasons AS Reasons, inputs AS Inputs, method AS Method,
                   flags AS Flags, numbers AS Numbers, figures AS Figures
            FROM assessment_latest
            WHERE indicator = @indicator AND scope = @scope AND population = @population
            ORDER BY rule;
            """,
            new { indicator, scope, population }),
    ];

    private static AssessmentKey KeyOf(AssessmentQuestion question) =>
        new(question.Rule.Id, question.Indicator.Id, question.Scope, question.Population.Id);

    private static AssessmentRecord RecordOf(Assessment assessment) => new(
        assessment.Question.Rule.Id,
        assessment.Question.Indicator.Id,
        assessment.Question.Scope,
        assessment.Question.Population.Id,
        assessment.Status.ToString(),
        JsonSerializer.Serialize(assessment.Reasons.Select(reason => new { kind = reason.Kind.ToString(), year = reason.Year, words = reason.InWords() })),
        JsonSerializer.Serialize(assessment.Inputs),
        assessment.Method,
        JsonSerializer.Serialize(assessment.Flags.Select(flag => flag.ToString())),
        JsonSerializer.Serialize(new Dictionary<string, double>(assessment.NamedNumbers(), StringComparer.Ordinal)),
        JsonSerializer.Serialize(assessment.Figures.Select(figure => Document(figure, assessment.Question.Indicator.Id))));

    private static object Document(AssessedFigure figure, string indicatorId) => new
    {
        id = figure.Id(indicatorId),
        role = figure.Role.ToString(),
        area = figure.AreaCode,
        year = figure.Year,
        population = figure.Population,
        table = figure.TableId,
        series = figure.Series,
        kind = figure.Kind.ToString(),
        isEventYear = figure.IsEventYear,
        segmentYear = figure.SegmentYear,
        value = figure.Value,
        error = figure.Error,
    };

    private static void Open(
        SqliteTransaction transaction, AssessmentRecord row, (long Indicator, long Population) keys, long runId) =>
        _ = transaction.Connection!.Execute(
            """
            INSERT INTO assessment (rule, indicator_id, scope, population_id, first_run_id, status, reasons, inputs, method,
                                    flags, numbers, figures)
            VALUES (@Rule, @indicator, @Scope, @population, @runId, @Status, @Reasons, @Inputs, @Method,
                    @Flags, @Numbers, @Figures);
            """,
            new
            {
                row.Rule,
                indicator = keys.Indicator,
                row.Scope,
                population = keys.Population,
                runId,
                row.Status,
                row.Reasons,
                row.Inputs,
                row.Method,
                row.Flags,
                row.Numbers,
                row.Figures,
            },
            transaction);

    private static void Close(SqliteTransaction transaction, AssessmentRecord row, long runId) =>
        _ = transaction.Connection!.Execute(
            """
            UPDATE assessment SET until_run_id = @runId
            WHERE rule = @Rule AND scope = @Scope AND until_run_id IS NULL
            AND indicator_id = (SELECT indicator_id FROM indicator WHERE name = @Indicator)
            AND population_id = (SELECT population_id FROM population WHERE name = @Population);
            """,
            new { runId, row.Rule, row.Scope, row.Indicator, row.Population },
            transaction);
}
