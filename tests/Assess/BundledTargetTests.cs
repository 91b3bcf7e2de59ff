using Monitoring.Pipeline.Assess;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Assess;

/// <summary>What may be said of the real figures of Maastricht, target by target.</summary>
internal sealed class BundledTargetTests
{
    private static IReadOnlyList<Assessment> Assessments => BundledState.Load().Assessments;

    [Test]
    public void Every_target_of_every_indicator_is_asked_of_its_areas_and_populations()
    {
        string[] lines = [.. Assessments.Select(Line)];
        string path = Repository.Folder("tests", "Assess", "targets.golden.txt");
        if (Environment.GetEnvironmentVariable("MONITOR_UPDATE_GOLDEN") is "1")
        {
            File.WriteAllLines(path, lines);
        }

        Assert.That(lines, Is.EqualTo(File.ReadAllLines(path)), "Compare line by line; a changed reason is a changed judgement.");
    }

    private static string Line(Assessment assessment) => string.Join(
        " | ",
        assessment.Question.Indicator.Id,
        assessment.Question.Rule.Id,
        assessment.Question.Scope,
        assessment.Question.Population.Id,
        assessment.Status.ToString(),
        string.Join(", ", assessment.Flags),
        string.Join("; ", assessment.Reasons.Select(reason => reason.InWords())),
        string.Join(" ", assessment.Figures.Select(figure => FormattableString.Invariant(
            $"{figure.TableId}/{figure.AreaCode}/{figure.Year}={figure.Value}{Mark(figure)}"))),
        string.Join(" ", assessment.Numbers.Select(number => FormattableString.Invariant(
            $"{VerdictId.NameOf(number.Quantity)}={number.Value:0.###}"))));

    private static string Mark(AssessedFigure figure) =>
        (figure.Role == FigureRole.LeftOut ? "-" : string.Empty) + (figure.IsEventYear ? "!" : string.Empty);
}
