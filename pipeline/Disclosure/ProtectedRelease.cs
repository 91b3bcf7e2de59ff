namespace Monitoring.Pipeline.Disclosure;

/// <summary>What may be published of a release.</summary>
/// <param name="Decisions">For each figure.</param>
/// <param name="Exposed">
/// Numbers of hidden figures that readers can work out whatever is hidden now, because an earlier release gives them away;
/// empty in a release that stands by itself.
/// </param>
internal sealed record ProtectedRelease(IReadOnlyList<FigureProtection> Decisions, IReadOnlyList<int> Exposed);
