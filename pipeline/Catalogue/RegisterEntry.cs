using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>A figure that the team records itself, because no survey measures it.</summary>
/// <param name="IndicatorId">The indicator; its unit is the unit of the value.</param>
/// <param name="AreaCode">Where.</param>
/// <param name="PopulationId">Of whom.</param>
/// <param name="Year">The year that the figure is about.</param>
/// <param name="Value">The number with the decimals that are known.</param>
/// <param name="RecordedOn">Day on which it was recorded.</param>
/// <param name="Owner">Who answers for it: a role or department, never a person's name.</param>
/// <param name="Evidence">What it rests on, so that another can look it up.</param>
/// <param name="Note">What a reader must know; may be empty.</param>
internal sealed record RegisterEntry(
    string IndicatorId,
    AreaCode AreaCode,
    string PopulationId,
    int Year,
    decimal Value,
    DateOnly RecordedOn,
    string Owner,
    string Evidence,
    string Note);
