namespace Monitoring.Reports.Model;

/// <summary>What the monitor does not know.</summary>
public enum UnknownKind
{
    /// <summary>Operational goals that no indicator measures; subjects are the goals.</summary>
    GoalsWithoutIndicator,

    /// <summary>Indicators that have a target and no judgement, for whatever reason; subjects are the indicators.</summary>
    IndicatorsWithoutJudgement,

    /// <summary>Indicators with a single measurement; subjects are the indicators.</summary>
    SingleMeasurement,

    /// <summary>Neighbourhoods without a published value for some figures; subjects are the neighbourhoods.</summary>
    NeighbourhoodsWithGaps,

    /// <summary>Neighbourhoods whose older values this monitor leaves out because a newer table has none; subjects are the neighbourhoods.</summary>
    NeighbourhoodsWithheld,

    /// <summary>Populations missing in the newest year; subjects are the populations.</summary>
    PopulationsWithoutNewestYear,
}
