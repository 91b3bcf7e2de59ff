namespace Monitoring.Pipeline.Catalogue;

/// <summary>What a text in the place of a figure stands for.</summary>
internal enum SpecialMeaning
{
    /// <summary>Empty, or fewer respondents than the supplier's minimum.</summary>
    BelowMinimum,

    /// <summary>Withheld by the supplier.</summary>
    Censored,

    /// <summary>Does not apply to these people or this area.</summary>
    NotApplicable,

    /// <summary>Should have been answered, and was not.</summary>
    Unanswered,

    /// <summary>Not known or not available.</summary>
    Unknown,
}
