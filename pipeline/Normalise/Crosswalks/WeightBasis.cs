namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>What figures of areas are weighted by when they are put together; the better ones first.</summary>
internal enum WeightBasis
{
    /// <summary>The sums of the survey's own weights.</summary>
    SurveyWeights,

    /// <summary>Inhabitants of the very population that the figure is about.</summary>
    SamePopulation,

    /// <summary>Inhabitants of 15 to 65, for a figure of people of 18 to 65: no younger limit is published.</summary>
    From15To65,

    /// <summary>All inhabitants, for a figure of some ages: their number is not published.</summary>
    AllInhabitants,
}
