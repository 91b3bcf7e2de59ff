namespace Monitoring.Pipeline.Catalogue;

/// <summary>How firm a target is.</summary>
internal enum TargetState
{
    /// <summary>Adopted by the council or the executive.</summary>
    Adopted,

    /// <summary>Derived from a text that does not state it for this city.</summary>
    Derived,

    /// <summary>Proposed, not adopted.</summary>
    Draft,
}
