namespace Monitoring.Pipeline.Disclosure;

/// <summary>A figure that is about to be published, as disclosure control sees it.</summary>
/// <param name="IsUnsafe">True when it may not be shown for its own sake.</param>
/// <param name="IsKnown">True when readers have it already, from an earlier release; to hide it now protects nothing.</param>
internal readonly record struct ReleaseFigure(bool IsUnsafe, bool IsKnown);
