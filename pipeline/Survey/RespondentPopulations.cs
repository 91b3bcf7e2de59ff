using Monitoring.Pipeline.Catalogue;

namespace Monitoring.Pipeline.Survey;

/// <summary>The populations that respondents of a dataset count in: everybody's, and that of their own group.</summary>
internal sealed class RespondentPopulations
{
    /// <summary>Key in <c>population_keys.csv</c> of the population that every respondent is in.</summary>
    public const string Everybody = "*";

    private readonly Dictionary<string, string[]> _byText;

    private RespondentPopulations(string whole, IReadOnlyList<(string Text, string Population)> parts)
    {
        Whole = whole;
        Parts = [.. parts.Select(part => part.Population)];
        _byText = parts.ToDictionary(part => part.Text, part => (string[])[whole, part.Population], StringComparer.Ordinal);
        _byText[Everybody] = [whole];
    }

    /// <summary>The population that every respondent is in.</summary>
    public string Whole { get; }

    /// <summary>The groups that make it up; empty when the file has no column for them.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Reads the lines of a dataset.</summary>
    public static RespondentPopulations Of(MonitorCatalogue catalogue, string tableId)
    {
        ILookup<bool, PopulationKey> keys = catalogue.PopulationKeys
            .Where(key => string.Equals(key.TableId, tableId, StringComparison.Ordinal))
            .ToLookup(key => string.Equals(key.Key, Everybody, StringComparison.Ordinal));
        return new RespondentPopulations(keys[true].Single().PopulationId, [.. keys[false].Select(key => (key.Key, key.PopulationId))]);
    }

    /// <summary>Ids of the populations that a text of the people's column stands for; null for an unknown text.</summary>
    public IReadOnlyList<string>? Find(string text) => _byText.GetValueOrDefault(text);
}
