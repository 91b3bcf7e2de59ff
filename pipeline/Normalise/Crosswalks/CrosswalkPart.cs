namespace Monitoring.Pipeline.Normalise.Crosswalks;

/// <summary>People of one source area who live in one target area.</summary>
/// <param name="Source">Code of the area that a figure was given for.</param>
/// <param name="Target">Code of the area that a figure is wanted for.</param>
/// <param name="People">Inhabitants, households or addresses; above 0. For a figure about adults, adults.</param>
internal readonly record struct CrosswalkPart(string Source, string Target, double People);
