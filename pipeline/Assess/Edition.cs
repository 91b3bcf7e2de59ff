namespace Monitoring.Pipeline.Assess;

/// <summary>One edition of a publication.</summary>
/// <param name="SourceId">Its source.</param>
/// <param name="TableId">Its table.</param>
/// <param name="Publication">Number of the publication; editions with the same number belong together.</param>
/// <param name="Rank">Place among them; 0 is the newest.</param>
internal readonly record struct Edition(string SourceId, string TableId, int Publication, int Rank);
