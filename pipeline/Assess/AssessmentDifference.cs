using System.Text.Json.Nodes;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>Says why an assessment is another one than the one that stood.</summary>
internal static class AssessmentDifference
{
    /// <summary>What changed behind it, in English sentences without a full stop, the weightiest first; never empty.</summary>
    public static IReadOnlyList<string> Of(AssessmentChange change)
    {
        if (change.After is not { } after)
        {
            return ["the catalogue no longer sets this target for this indicator, area and population"];
        }

        if (change.Before is not { } before)
        {
            IReadOnlyList<string> reasons = Reasons(after);
            return ["assessed for the first time", .. reasons];
        }

        List<string> found =
        [
            .. Reasons(before).Except(Reasons(after), StringComparer.Ordinal).Select(reason => $"no longer: {reason}"),
            .. Reasons(after).Except(Reasons(before), StringComparer.Ordinal).Select(reason => $"now: {reason}"),
            .. Figures(before, after),
            .. Members(before.Inputs, after.Inputs).Select(name => Changed($"setting {name}", before.Inputs, after.Inputs, name)),
            .. Flags(before, after),
        ];
        return found.Count > 0 ? found : [.. Rest(before, after)];
    }

    private static IReadOnlyList<string> Reasons(AssessmentRecord record) =>
        [.. JsonNode.Parse(record.Reasons)!.AsArray().Select(reason => (string)reason!["words"]!)];

    private static IEnumerable<string> Figures(AssessmentRecord before, AssessmentRecord after)
    {
        Dictionary<string, string> old = FiguresOf(before);
        Dictionary<string, string> now = FiguresOf(after);
        foreach ((string id, string value) in now)
        {
            if (!old.TryGetValue(id, out string? was))
            {
                yield return $"new figure {id}: {value}";
            }
            else if (!string.Equals(was, value, StringComparison.Ordinal))
            {
                yield return $"figure {id}: {was} became {value}";
            }
        }

        foreach (string id in old.Keys.Except(now.Keys, StringComparer.Ordinal))
        {
            yield return $"figure {id} is no longer used";
        }
    }

    // One figure may have two roles, baseline and newest; what it is stays the same.
    private static Dictionary<string, string> FiguresOf(AssessmentRecord record) =>
        JsonNode.Parse(record.Figures)!.AsArray()
            .DistinctBy(figure => (string)figure!["id"]!, StringComparer.Ordinal)
            .ToDictionary(
                figure => (string)figure!["id"]!,
                figure => $"{figure!["value"]!.ToJsonString()} (standard error {figure["error"]?.ToJsonString() ?? "unknown"})",
                StringComparer.Ordinal);

    private static IEnumerable<string> Flags(AssessmentRecord before, AssessmentRecord after)
    {
        string[] old = FlagsOf(before);
        string[] now = FlagsOf(after);
        return old.Except(now, StringComparer.Ordinal).Select(flag => $"remark dropped: {flag}")
            .Concat(now.Except(old, StringComparer.Ordinal).Select(flag => $"remark added: {flag}"));
    }

    private static string[] FlagsOf(AssessmentRecord record) =>
        [.. JsonNode.Parse(record.Flags)!.AsArray().Select(flag => (string)flag!)];

    private static IEnumerable<string> Rest(AssessmentRecord before, AssessmentRecord after)
    {
        if (!string.Equals(before.Method, after.Method, StringComparison.Ordinal))
        {
            yield return $"another method: {after.Method}";
        }

        string[] numbers = [.. Members(before.Numbers, after.Numbers)];
        yield return numbers.Length > 0
            ? $"other numbers: {string.Join(", ", numbers)}"
            : "the same figures, judged by another version of the rules";
    }

    private static IEnumerable<string> Members(string before, string after)
    {
        JsonObject old = JsonNode.Parse(before)!.AsObject();
        JsonObject now = JsonNode.Parse(after)!.AsObject();
        return old.Select(member => member.Key).Union(now.Select(member => member.Key), StringComparer.Ordinal)
            .Where(name => !string.Equals(old[name]?.ToJsonString(), now[name]?.ToJsonString(), StringComparison.Ordinal));
    }

    private static string Changed(string what, string before, string after, string name) =>
        $"{what}: {TextOf(before, name)} became {TextOf(after, name)}";

    private static string TextOf(string json, string name) => JsonNode.Parse(json)![name]?.ToString() ?? "nothing";
}
