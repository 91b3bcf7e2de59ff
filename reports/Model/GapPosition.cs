namespace Monitoring.Reports.Model;

/// <summary>How the city lies beside the country.</summary>
public enum GapPosition
{
    /// <summary>More favourable.</summary>
    Better,

    /// <summary>Less favourable.</summary>
    Worse,

    /// <summary>About equal: closer than their rounding or, when not tested, than <see cref="GapPage.AboutEqualBelow"/>.</summary>
    Same,

    /// <summary>The margins do not exclude that there is no difference.</summary>
    Undecided,

    /// <summary>Neither direction is better.</summary>
    NoDirection,
}
