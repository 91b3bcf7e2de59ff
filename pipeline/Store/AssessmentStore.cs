using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Assess;

namespace Monitoring.Pipeline.Store;

/// <summary>Keeps the assessments: a row stands until one with another outcome follows it.</summary>
internal static class AssessmentStore
{
    /// <summary>Stores what differs from what stands; gives the number of rows opened or closed.</summary>
    public static int Save(SqliteConnection connection, long runId, IReadOnlyList<Assessment> assessments)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        WordStore words = new(transaction);
        Dictionary<AssessmentKey, AssessmentRow> standing = connection.Query<AssessmentRow>(
            """
            SELECT rule AS Rule, indicator_id AS IndicatorId, scope AS Scope, population_id AS PopulationId,
                   status AS Status, reasons AS Reasons, inputs AS Inputs, method AS Method,
                   flags AS Flags, numbers AS Numbers, figures AS Figures
            FROM assessment WHERE until_run_id IS NULL;
            """,
            transaction: transaction).ToDictionary(row => row.Key);
        int changes = 0;
        foreach (AssessmentRow row in assessments.Select(assessment => RowOf(assessment, words)))
        {
            if (standing.Remove(row.Key, out AssessmentRow? old) && old == row)
            {
                continue;
            }

            changes += old is null ? 0 : Close(transaction, old, runId);
            changes += Open(transaction, row, runId);
        }

        changes += standing.Values.Sum(old => Close(transaction, old, runId));
        transaction.Commit();
        return changes;
    }

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

    private static AssessmentRow RowOf(Assessment assessment, WordStore words) => new(
        assessment.Question.Rule.Id,
        words.Indicator(assessment.Question.Indicator),
        assessment.Question.Scope,
        words.Population(assessment.Question.Population),
        assessment.Status.ToString(),
        JsonSerializer.Serialize(assessment.Reasons.Select(reason => new { kind = reason.Kind.ToString(), year = reason.Year, words = reason.InWords() })),
        JsonSerializer.Serialize(assessment.Inputs),
        assessment.Method,
        JsonSerializer.Serialize(assessment.Flags.Select(flag => flag.ToString())),
        JsonSerializer.Serialize(assessment.Numbers.ToDictionary(number => VerdictId.NameOf(number.Quantity), number => number.Value, StringComparer.Ordinal)),
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

    private static int Open(SqliteTransaction transaction, AssessmentRow row, long runId) =>
        transaction.Connection!.Execute(
            """
            INSERT INTO assessment (rule, indicator_id, scope, population_id, first_run_id, status, reasons, inputs, method,
                                    flags, numbers, figures)
            VALUES (@Rule, @IndicatorId, @Scope, @PopulationId, @runId, @Status, @Reasons, @Inputs, @Method,
                    @Flags, @Numbers, @Figures);
            """,
            new
            {
                row.Rule,
                row.IndicatorId,
                row.Scope,
                row.PopulationId,
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

    private static int Close(SqliteTransaction transaction, AssessmentRow row, long runId) =>
        transaction.Connection!.Execute(
            """
            UPDATE assessment SET until_run_id = @runId
            WHERE rule = @Rule AND indicator_id = @IndicatorId AND scope = @Scope AND population_id = @PopulationId
            AND until_run_id IS NULL;
            """,
            new { runId, row.Rule, row.IndicatorId, row.Scope, row.PopulationId },
            transaction);
}
