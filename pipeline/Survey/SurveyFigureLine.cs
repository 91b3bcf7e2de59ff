using Monitoring.Pipeline.Disclosure;

namespace Monitoring.Pipeline.Survey;

/// <summary>A figure of a wave with what disclosure control decided of it.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Estimate">The figure; null when it is hidden: nothing of a hidden figure goes further.</param>
internal sealed record SurveyFigureLine(FigureKey Key, SurveyEstimate? Estimate);
