namespace Monitoring.Pipeline.Domain;

/// <summary>How a figure came about; figures of different kinds are never compared.</summary>
internal enum EstimateKind
{
    /// <summary>Weighted from respondents of a random sample.</summary>
    Surveyed,

    /// <summary>Output of a small-area model ("modelschatting").</summary>
    Modelled,

    /// <summary>Counted in a register.</summary>
    Registered,

    /// <summary>From respondents who chose to take part; says nothing beyond them.</summary>
    SelfSelected,

    /// <summary>Fictitious example data ("voorbeelddata").</summary>
    Synthetic,

    /// <summary>Printed in a document: compared with, and never shown as a measurement, judged or drawn.</summary>
    Quoted,
}
