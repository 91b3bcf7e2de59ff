namespace Monitoring.Reports.Model;

/// <summary>What a reader should know of one figure before using it.</summary>
[Flags]
public enum FigureCautions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Indicatief: fewer than 100 respondents.</summary>
    Indicative = 1,

    /// <summary>Onnauwkeurig: an interval of 30 percentage points or more.</summary>
    Unreliable = 2,

    /// <summary>More than 10% of those asked gave no answer.</summary>
    ManyUnanswered = 4,

    /// <summary>More than 25% of those asked gave no answer.</summary>
    VeryManyUnanswered = 8,
}
