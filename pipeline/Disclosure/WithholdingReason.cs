namespace Monitoring.Pipeline.Disclosure;

/// <summary>Why disclosure control keeps a figure of a supplier back. The names are stored; never rename one.</summary>
internal enum WithholdingReason
{
    /// <summary>With it a hidden figure could be worked out.</summary>
    Complementary,

    /// <summary>Beside an earlier delivery it would tell a few respondents apart.</summary>
    FewApart,

    /// <summary>It and its neighbours have more respondents than their whole.</summary>
    Contradiction,

    /// <summary>It was shown, and a later delivery hides it: the history does not show it either.</summary>
    Withdrawn,
}
