namespace Monitoring.Reports.Model;

/// <summary>What somebody decided of a row or cell in quarantine.</summary>
public enum QuarantineVerb
{
    /// <summary>Load it as it is.</summary>
    Accept,

    /// <summary>Load something else in its place.</summary>
    Correct,

    /// <summary>Leave it out.</summary>
    Reject,

    /// <summary>Take back what was decided: it is open again.</summary>
    Withdraw,
}
