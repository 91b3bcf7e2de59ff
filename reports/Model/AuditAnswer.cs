namespace Monitoring.Reports.Model;

/// <summary>The answer to one question of an audit office.</summary>
/// <param name="Question">The question.</param>
/// <param name="Holds">True when the target meets it.</param>
public sealed record AuditAnswer(AuditPoint Question, bool Holds);
