namespace Monitoring.Reports.Model;

/// <summary>How figures came about.</summary>
public enum FigureKind
{
    /// <summary>From a random sample.</summary>
    Surveyed,

    /// <summary>Output of a model ("modelschatting"): drawn hollow.</summary>
    Modelled,

    /// <summary>From a register.</summary>
    Registered,

    /// <summary>From respondents who chose to take part.</summary>
    SelfSelected,

    /// <summary>Fictitious ("voorbeelddata").</summary>
    Synthetic,
}
