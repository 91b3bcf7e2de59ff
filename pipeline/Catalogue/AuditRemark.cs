namespace Monitoring.Pipeline.Catalogue;

/// <summary>Why a target does not pass a question although something stands there: it is ours, not the document's.</summary>
internal enum AuditRemark
{
    /// <summary>The only number is a margin that is our choice.</summary>
    MarginAssumed,

    /// <summary>The baseline year is our assumption.</summary>
    BaselineAssumed,

    /// <summary>The next round is expected from the rhythm; nobody has announced it.</summary>
    RoundExpected,
}
