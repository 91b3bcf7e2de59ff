using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>A named set of areas for which targets or attention are adopted.</summary>
/// <param name="Id">For example <c>prioriteit-noordwest</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Codes">Its areas.</param>
/// <param name="IsPriority">True when the adopted plan calls it a priority group.</param>
/// <param name="Source">Document that adopted it.</param>
/// <param name="ValidFrom">First day on which it holds.</param>
internal sealed record AreaGroup(
    string Id, Wording Title, IReadOnlyList<AreaCode> Codes, bool IsPriority, string Source, DateOnly ValidFrom);
