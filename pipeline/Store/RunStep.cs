namespace Monitoring.Pipeline.Store;

/// <summary>A step that has begun.</summary>
/// <param name="Number">Its number within the run, from 1.</param>
/// <param name="StartedAt">Timestamp of the clock at its start.</param>
internal readonly record struct RunStep(int Number, long StartedAt);
