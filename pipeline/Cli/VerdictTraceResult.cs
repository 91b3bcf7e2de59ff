using System.Globalization;
using System.Text.Json.Nodes;
using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Cli;

/// <summary>Tells what led to a judgement, or to one of its numbers, as text or as JSON.</summary>
internal static class VerdictTraceResult
{
    /// <summary>Finds what stands of a judgement.</summary>
    /// <exception cref="UsageException">No such judgement or number stands; the message says what does.</exception>
    public static StandingAssessment Find(Database database, VerdictId id)
    {
        IReadOnlyList<StandingAssessment> standing =
            AssessmentStore.Standing(database.Connection, id.IndicatorId, id.Scope, id.PopulationId);
        StandingAssessment found = standing.FirstOrDefault(one => string.Equals(one.Rule, id.RuleId, StringComparison.Ordinal))
            ?? throw new UsageException(
                $"No judgement stands under '{id}'. Expected verdict/target/indicator/area/population, or a number of it behind that. "
                + (standing.Count == 0 ? "The area and population have none." : $"Targets with one: {string.Join(", ", standing.Select(one => one.Rule))}."));
        return id.Name.Length == 0 || Numbers(found).ContainsKey(id.Name)
            ? found
            : throw new UsageException(
                $"The judgement has no number '{id.Name}'. It has: {string.Join(", ", Numbers(found).Select(number => number.Key))}.");
    }

    /// <summary>Writes text for people.</summary>
    public static void WriteText(RunConsole console, VerdictId id, StandingAssessment found)
    {
        console.Result($"{id.RuleId} [{id.IndicatorId}], {id.Scope}, {id.PopulationId}");
        foreach (string line in Lines(id, found))
        {
            console.Result("  " + line);
        }
    }

    /// <summary>Writes one JSON document.</summary>
    public static void WriteJson(RunConsole console, VerdictId id, StandingAssessment found) => JsonResult.Write(console, new
    {
        schema = "monitor.verdict/1",
        id = id.ToString(),
        rule = id.RuleId,
        indicator = id.IndicatorId,
        scope = id.Scope,
        population = id.PopulationId,
        number = id.Name.Length == 0 ? null : Numbers(found)[id.Name]?.DeepClone(),
        status = found.Status,
        flags = JsonNode.Parse(found.Flags),
        reasons = JsonNode.Parse(found.Reasons),
        numbers = JsonNode.Parse(found.Numbers),
        figures = JsonNode.Parse(found.Figures),
        inputs = JsonNode.Parse(found.Inputs),
        method = found.Method,
    });

    private static IEnumerable<string> Lines(VerdictId id, StandingAssessment found)
    {
        if (id.Name.Length > 0)
        {
            yield return $"number   {id.Name} = {Text(Numbers(found)[id.Name])}";
        }

        yield return $"status   {found.Status}";
        foreach (JsonNode? flag in JsonNode.Parse(found.Flags)!.AsArray())
        {
            yield return $"flag     {flag}";
        }

        foreach (JsonNode? reason in JsonNode.Parse(found.Reasons)!.AsArray())
        {
            yield return $"reason   {reason!["words"]}";
        }

        yield return $"method   {found.Method}";
        foreach ((string name, JsonNode? value) in JsonNode.Parse(found.Inputs)!.AsObject())
        {
            yield return $"input    {name} = {value}";
        }

        foreach ((string name, JsonNode? value) in Numbers(found))
        {
            yield return $"number   {name} = {Text(value)}";
        }

        foreach (JsonNode? figure in JsonNode.Parse(found.Figures)!.AsArray())
        {
            string error = figure!["error"] is { } known ? $", standard error {Text(known)}" : ", no margins";
            yield return $"figure   {figure["id"]} = {Text(figure["value"])}{error} ({Words(figure)})";
        }
    }

    private static string Words(JsonNode figure) => string.Join(
        ", ",
        (IEnumerable<string>)
        [
            (string?)figure["role"] switch
            {
                nameof(FigureRole.Judged) => "judged",
                nameof(FigureRole.Benchmark) => "benchmark",
                _ => "left out",
            },
            ((string)figure["kind"]!).ToLowerInvariant(),
            .. (bool)figure["isEventYear"]! ? ["exceptional year"] : Array.Empty<string>(),
        ]);

    private static JsonObject Numbers(StandingAssessment found) => JsonNode.Parse(found.Numbers)!.AsObject();

    private static string Text(JsonNode? number) => ((double)number!).ToString("G12", CultureInfo.InvariantCulture);
}
