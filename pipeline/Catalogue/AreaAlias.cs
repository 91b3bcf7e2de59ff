using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>Another spelling of an area's name that sources use; names are never matched by guess.</summary>
/// <param name="Alias">The other spelling.</param>
/// <param name="Code">The area meant.</param>
/// <param name="Evidence">Where the spelling occurs.</param>
internal sealed record AreaAlias(string Alias, AreaCode Code, string Evidence);
