using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Store;

/// <summary>Observations as a reading would give them.</summary>
internal static class StoreObservations
{
    public static Observation Of(
        ObservedValue value, string indicator = "roken", string area = "GM0935", int year = 2020, string population = "18+") => new(
        TestCatalogue.Indicator(indicator),
        TestCatalogue.Area(area),
        2020,
        year,
        TestCatalogue.Population(population),
        value,
        EstimateKind.Modelled,
        QualityLabel.Direct,
        new RowLocator(0, 1, 0),
        0);

    public static Observation Number(double value, string indicator = "roken") =>
        Of(new ObservedValue.Measured(value, null, null), indicator);

    public static Observation Withheld(MissingReason reason) => Of(new ObservedValue.Withheld(reason));
}
