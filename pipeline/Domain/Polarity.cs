namespace Monitoring.Pipeline.Domain;

/// <summary>Which direction of an indicator is wanted.</summary>
internal enum Polarity
{
    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,

    /// <summary>Neither is better; the figure is never judged.</summary>
    Neutral,
}
