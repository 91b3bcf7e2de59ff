using Monitoring.Pipeline.Disclosure;

namespace Monitoring.Pipeline.Survey;

/// <summary>The answers of all respondents of one wave, added up for every area and population they count in.</summary>
internal sealed class RespondentTallies
{
    private readonly Dictionary<FigureKey, WeightedTally> _tallies = [];

    /// <summary>What was added up.</summary>
    public IReadOnlyDictionary<FigureKey, WeightedTally> All => _tallies;

    /// <summary>Respondents added.</summary>
    public int Respondents { get; set; }

    /// <summary>Respondents left out because their neighbourhood is not known.</summary>
    public int Unplaced { get; set; }

    /// <summary>The tally of a figure; a new one when there was none.</summary>
    public WeightedTally Of(FigureKey key)
    {
        if (!_tallies.TryGetValue(key, out WeightedTally? tally))
        {
            tally = new WeightedTally();
            _tallies.Add(key, tally);
        }

        return tally;
    }
}
