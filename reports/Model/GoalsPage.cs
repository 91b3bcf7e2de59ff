namespace Monitoring.Reports.Model;

/// <summary>"Doelen en inspanningen": what the programme wants, how it is measured, and what is done for it.</summary>
/// <param name="Goals">Strategic goals first, then ambitions and preconditions.</param>
/// <param name="Targets">One line an indicator, target, area and population: what is realised and what is aimed at.</param>
public sealed record GoalsPage(IReadOnlyList<GoalEntry> Goals, IReadOnlyList<TargetLine> Targets);
