using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>The figures that a target is asked of, all from one series.</summary>
/// <param name="Points">Numbers of the areas, area by area, oldest first; empty when there are none.</param>
/// <param name="FirstLine">The line of the first area, gaps included.</param>
/// <param name="NewestOfAnyPopulation">Newest year in which the indicator has a number for the areas, whoever it is about; null when none.</param>
internal sealed record QuestionFigures(
    IReadOnlyList<FigureRow> Points, IReadOnlyList<FigureRow> FirstLine, int? NewestOfAnyPopulation)
{
    /// <summary>Finds them: in the series of the areas' newest measurement of the preferred kind.</summary>
    public static QuestionFigures Find(FigureSet figures, AssessmentQuestion question)
    {
        int? newest = question.Indicator.Populations
            .SelectMany(population => Lines(figures, question, population))
            .SelectMany(line => line)
            .Where(row => row.Value is not null)
            .Max(row => (int?)row.ReferenceYear);
        IReadOnlyList<IReadOnlyList<FigureRow>> lines = Lines(figures, question, question.Population.Id);
        return new QuestionFigures(
            [.. lines.SelectMany(line => line).Where(row => row.Value is not null)],
            lines.FirstOrDefault(line => line.Count > 0) ?? [],
            newest);
    }

    private static IReadOnlyList<IReadOnlyList<FigureRow>> Lines(FigureSet figures, AssessmentQuestion question, string population) =>
        figures.SeriesFor(question.Indicator.Id, population, question.AreaCodes) is [string main, ..]
            ? [.. question.AreaCodes.Select(code => figures.Line(new SeriesKey(question.Indicator.Id, main, population, code)))]
            : [];
}
