namespace Monitoring.Pipeline.Store;

/// <summary>Which figures are asked for.</summary>
/// <param name="Indicator">Indicator id.</param>
/// <param name="AreaCode">Area code.</param>
/// <param name="ReferenceYear">Year the figure is about.</param>
/// <param name="AsOf">As known at this moment; null for now.</param>
internal sealed record FigureQuestion(string Indicator, string AreaCode, int ReferenceYear, DateTimeOffset? AsOf);
