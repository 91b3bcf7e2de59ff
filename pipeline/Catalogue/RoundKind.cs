namespace Monitoring.Pipeline.Catalogue;

/// <summary>Whether a measurement belongs to a rhythm.</summary>
internal enum RoundKind
{
    /// <summary>One in the usual rhythm; the next is counted from it.</summary>
    Regular,

    /// <summary>An additional one (corona): no rhythm is counted from it.</summary>
    Extra,
}
