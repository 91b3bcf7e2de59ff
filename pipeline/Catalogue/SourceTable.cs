using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>A published table and how its dimensions are to be read.</summary>
/// <param name="SourceId">For example <c>rivm-statline</c>.</param>
/// <param name="TableId">Provider's id, case as published; also the vintage of its figures.</param>
/// <param name="Title">Short title for readers, for example "RIVM Gezondheid per wijk en buurt (50090NED)".</param>
/// <param name="EstimateKind">How its figures came about.</param>
/// <param name="DivisionYear">Year of the area division its codes belong to.</param>
/// <param name="AreaDimension">Key of the dimension with areas.</param>
/// <param name="PeriodDimension">Key of the dimension with periods; empty when it has none.</param>
/// <param name="FixedPeriod">
/// The year of all figures of a table of one year; null otherwise. A period dimension that is named beside it holds
/// that year only, under whatever key (<c>2012JJ00</c>, or the title <c>2012</c> in a portal export).
/// </param>
/// <param name="PopulationDimension">Key of the dimension with populations; empty when it has none.</param>
/// <param name="FixedPopulation">Population of all figures; empty when the table has a population dimension.</param>
/// <param name="MarginDimension">Key of the dimension with value and margins; empty when it has none.</param>
/// <param name="ValueKey">Member of <paramref name="MarginDimension"/> that carries the value, for example <c>MW00000</c>.</param>
/// <param name="Series">Name of the series its years form a line in; tables of one series are declared comparable.</param>
/// <param name="Preference">Order among tables of the same kind; lower is preferred.</param>
/// <param name="ValidFrom">First day on which this description holds.</param>
internal sealed record SourceTable(
    string SourceId,
    string TableId,
    Wording Title,
    EstimateKind EstimateKind,
    int DivisionYear,
    string AreaDimension,
    string PeriodDimension,
    int? FixedPeriod,
    string PopulationDimension,
    string FixedPopulation,
    string MarginDimension,
    string ValueKey,
    string Series,
    int Preference,
    DateOnly ValidFrom);
