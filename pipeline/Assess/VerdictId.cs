namespace Monitoring.Pipeline.Assess;

/// <summary>The name of one number behind a judgement, printed with it on every page and understood by <c>monitor trace</c>.</summary>
/// <param name="RuleId">Target.</param>
/// <param name="IndicatorId">Indicator.</param>
/// <param name="Scope">Area code or area group.</param>
/// <param name="PopulationId">Population.</param>
/// <param name="Name">Name of the number; empty for the judgement as a whole.</param>
internal sealed record VerdictId(string RuleId, string IndicatorId, string Scope, string PopulationId, string Name)
{
    /// <summary>First part of every such name.</summary>
    public const string Prefix = "verdict";

    private const int PartsOfWhole = 5;

    /// <summary>The name of a judgement's number.</summary>
    public static VerdictId Of(AssessmentQuestion question, VerdictQuantity quantity) => Of(question, NameOf(quantity));

    /// <summary>The name of a number by its own name; of the judgement as a whole when that is empty.</summary>
    public static VerdictId Of(AssessmentQuestion question, string name) =>
        new(question.Rule.Id, question.Indicator.Id, question.Scope, question.Population.Id, name);

    /// <summary>Reads a name as pages print it; false when the text is not one.</summary>
    public static bool TryParse(string text, out VerdictId? id)
    {
        string[] parts = text.Split('/');
        id = parts.Length is PartsOfWhole or (PartsOfWhole + 1) && string.Equals(parts[0], Prefix, StringComparison.Ordinal)
            ? new VerdictId(parts[1], parts[2], parts[3], parts[4], parts.Length > PartsOfWhole ? parts[PartsOfWhole] : string.Empty)
            : null;
        return id is not null;
    }

    /// <summary>A number's name within its judgement: <c>target-value</c>.</summary>
    public static string NameOf(VerdictQuantity quantity) => string.Concat(
        quantity.ToString().Select((letter, index) => char.IsUpper(letter)
            ? (index == 0 ? string.Empty : "-") + char.ToLowerInvariant(letter)
            : letter.ToString()));

    /// <summary>For example <c>verdict/lonely-down/ernstige-eenzaamheid/GM0935/18+/target-value</c>.</summary>
    public override string ToString() =>
        string.Join('/', (IEnumerable<string>)[Prefix, RuleId, IndicatorId, Scope, PopulationId, .. Name.Length > 0 ? [Name] : Array.Empty<string>()]);
}
