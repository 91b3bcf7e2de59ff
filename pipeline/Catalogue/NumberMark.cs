namespace Monitoring.Pipeline.Catalogue;

/// <summary>A mark in a number: of its decimals, or between its thousands.</summary>
internal enum NumberMark
{
    /// <summary>None.</summary>
    None,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A point.</summary>
    Point,

    /// <summary>A space.</summary>
    Space,
}
