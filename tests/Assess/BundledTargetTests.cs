using Monitoring.Pipeline.Assess;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Assess;

/// <summary>What may be said of the real figures of Maastricht: of no target anything, and each time the true reasons.</summary>
internal sealed class BundledTargetTests
{
    private static IReadOnlyList<Assessment> Assessments => BundledState.Load().Assessments;

    [Test]
    public void No_target_gets_a_verdict() =>
        Assert.That(
            Assessments.Select(assessment => assessment.Status), Is.Not.Empty.And.All.EqualTo(AssessmentStatus.NotAssessed));

    [Test]
    public void Where_there_are_figures_the_first_reason_is_that_they_are_modelled() =>
        Assert.That(
            Assessments.Where(assessment => assessment.Inputs["figures"].Length > 0).Select(assessment => assessment.Reasons[0].Kind),
            Has.Exactly(22).EqualTo(NoVerdictReasonKind.ModelledFigures).And.All.EqualTo(NoVerdictReasonKind.ModelledFigures));

    [Test]
    public void Every_target_of_every_indicator_is_asked_of_its_areas_and_populations()
    {
        string[] lines = [.. Assessments.Select(Line)];
        string[] recorded = File.ReadAllLines(Repository.Folder("tests", "Assess", "targets.golden.txt"));
        Assert.That(lines, Is.EqualTo(recorded), "Compare line by line; a changed reason is a changed judgement.");
    }

    private static string Line(Assessment assessment) => string.Join(
        " | ",
        assessment.Question.Indicator.Id,
        assessment.Question.Rule.Id,
        assessment.Question.Scope,
        assessment.Question.Population.Id,
        string.Join("; ", assessment.Reasons.Select(reason => reason.InWords())));
}
