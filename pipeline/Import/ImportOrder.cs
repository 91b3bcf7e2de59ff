using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Quarantine;

namespace Monitoring.Pipeline.Import;

/// <summary>How a retrieval is to be read.</summary>
/// <param name="Table">The catalogue's line for its table.</param>
/// <param name="Reason">Why it is read.</param>
/// <param name="Decisions">What people decided of rows that cannot be read.</param>
/// <param name="Reading">Digest of everything that decides how it is read.</param>
internal sealed record ImportOrder(SourceTable Table, ImportReason Reason, DecisionsInForce Decisions, string Reading);
