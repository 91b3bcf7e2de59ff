using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Normalise;

/// <summary>A topic column of one snapshot bound to the indicator it carries.</summary>
/// <param name="ColumnNumber">Column in the snapshot's table.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Mapping">The catalogue line that says so.</param>
internal sealed record TopicBinding(int ColumnNumber, Indicator Indicator, ColumnMapping Mapping)
{
    /// <summary>Why a blank cell is blank: asked of others, asked in other years, or neither is known.</summary>
    public MissingReason ReasonForBlank(string populationId, int year)
    {
        if (!Mapping.AskedPopulations.Contains(populationId, StringComparer.Ordinal))
        {
            return MissingReason.NotApplicable;
        }

        return Mapping.AskedYears.Count > 0 && !Mapping.AskedYears.Contains(year)
            ? MissingReason.NotAsked
            : MissingReason.Impossible;
    }
}
