namespace Monitoring.Pipeline.Disclosure;

/// <summary>What disclosure control decided of a figure.</summary>
internal enum FigureProtection
{
    /// <summary>It is published.</summary>
    Shown,

    /// <summary>It is hidden for its own sake.</summary>
    Unsafe,

    /// <summary>It is hidden so that others cannot be worked out.</summary>
    Complementary,
}
