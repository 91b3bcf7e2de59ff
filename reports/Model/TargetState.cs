namespace Monitoring.Reports.Model;

/// <summary>How firm a target is.</summary>
public enum TargetState
{
    /// <summary>Adopted ("vastgesteld").</summary>
    Adopted,

    /// <summary>Derived from a text that does not state it for this city ("afgeleid").</summary>
    Derived,

    /// <summary>Proposed ("concept").</summary>
    Draft,
}
