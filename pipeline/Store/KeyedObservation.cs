using Monitoring.Pipeline.Normalise;

namespace Monitoring.Pipeline.Store;

/// <summary>An observation with the key that it is stored under.</summary>
/// <param name="Key">Its key within the vintage.</param>
/// <param name="Observation">The observation.</param>
internal readonly record struct KeyedObservation(ObservationKey Key, Observation Observation)
{
    /// <summary>True when both come from one published row, and so share everything but indicator and figure.</summary>
    public bool IsOfSameRow(in KeyedObservation other) =>
        Observation.Locator == other.Observation.Locator
        && Key.AreaId == other.Key.AreaId
        && Key.PopulationId == other.Key.PopulationId
        && Key.ReferenceYear == other.Key.ReferenceYear
        && Observation.Kind == other.Observation.Kind
        && Observation.Quality == other.Observation.Quality;
}
