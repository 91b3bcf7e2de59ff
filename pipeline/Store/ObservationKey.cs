namespace Monitoring.Pipeline.Store;

/// <summary>Key of a figure within its vintage.</summary>
internal readonly record struct ObservationKey(long PopulationId, long AreaId, int ReferenceYear, long IndicatorId)
{
    /// <summary>Finds the rows of a figure by the members of its key and <c>@vintageId</c>.</summary>
    public const string Condition =
        "vintage_id = @vintageId AND population_id = @PopulationId AND area_id = @AreaId AND reference_year = @ReferenceYear AND indicator_id = @IndicatorId";
}
