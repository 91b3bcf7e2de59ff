using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>What a reader should know of a figure, as a word, a sign in a table and a sentence.</summary>
/// <param name="language">The language.</param>
internal sealed class CautionText(ReportLanguage language)
{
    /// <summary>All of them, in the order in which they are told.</summary>
    public static IReadOnlyList<FigureCautions> All { get; } =
        [FigureCautions.Indicative, FigureCautions.Unreliable, FigureCautions.ManyUnanswered, FigureCautions.VeryManyUnanswered];

    /// <summary>The signs behind a figure in a table; empty for none.</summary>
    public static string Signs(FigureCautions cautions) => string.Concat(Of(cautions).Select(Sign));

    /// <summary>The words behind a figure, in brackets; empty for none.</summary>
    public string Behind(Figure.Known figure) =>
        figure.Cautions == FigureCautions.None ? "" : $" ({Named(figure)})";

    /// <summary>The words of a figure, with commas; empty for none.</summary>
    public string Named(Figure.Known figure) => string.Join(", ", Of(figure.Cautions).Select(Word));

    /// <summary>The sentences below a figure; none for none.</summary>
    public IEnumerable<string> Sentences(FigureCautions cautions) => Of(cautions).Select(Sentence);

    /// <summary>Explains the signs of a table; null when it has none.</summary>
    public string? Legend(IEnumerable<Figure> figures)
    {
        FigureCautions used = figures.OfType<Figure.Known>().Aggregate(FigureCautions.None, (all, figure) => all | figure.Cautions);
        return used == FigureCautions.None ? null : string.Join(' ', Of(used).Select(caution => $"{Sign(caution)} {Sentence(caution)}"));
    }

    /// <summary>How many people answered, behind the kind of a figure; empty when that is not known.</summary>
    /// <param name="figure">The figure.</param>
    public string Respondents(Figure figure) => figure is Figure.Known { Respondents: int number }
        ? language.Of(
            $"; {new ReportNumbers(language).Count(number)} {(number == 1 ? "antwoord" : "antwoorden")}",
            $"; {new ReportNumbers(language).Count(number)} {(number == 1 ? "answer" : "answers")}")
        : "";

    private static IEnumerable<FigureCautions> Of(FigureCautions cautions) => All.Where(caution => cautions.HasFlag(caution));

    private static string Sign(FigureCautions caution) => caution switch
    {
        FigureCautions.Indicative => "*",
        FigureCautions.Unreliable => "†",
        FigureCautions.ManyUnanswered => "‡",
        FigureCautions.VeryManyUnanswered => "§",
        _ => throw new ArgumentOutOfRangeException(nameof(caution), caution, "Every caution needs its own sign."),
    };

    private string Word(FigureCautions caution) => caution switch
    {
        FigureCautions.Indicative => language.Of("indicatief", "indicative"),
        FigureCautions.Unreliable => language.Of("onnauwkeurig", "imprecise"),
        FigureCautions.ManyUnanswered => language.Of("veel niet beantwoord", "often not answered"),
        FigureCautions.VeryManyUnanswered => language.Of("zeer veel niet beantwoord", "very often not answered"),
        _ => throw new ArgumentOutOfRangeException(nameof(caution), caution, "Every caution needs its own word."),
    };

    private string Sentence(FigureCautions caution) => caution switch
    {
        FigureCautions.Indicative => language.Of(
            "Indicatief: minder dan honderd mensen gaven antwoord.",
            "Indicative: fewer than a hundred people answered."),
        FigureCautions.Unreliable => language.Of(
            "Onnauwkeurig: de marge is zeer breed. Gebruik dit cijfer niet voor een oordeel of een volgorde.",
            "Imprecise: the margin is very wide. Do not use this figure for a judgement or a ranking."),
        FigureCautions.ManyUnanswered => language.Of(
            "Veel niet beantwoord: meer dan een op de tien ondervraagden gaf op deze vraag geen antwoord.",
            "Often not answered: more than one in ten of those asked gave no answer to this question."),
        FigureCautions.VeryManyUnanswered => language.Of(
            "Zeer veel niet beantwoord: meer dan een op de vier ondervraagden gaf op deze vraag geen antwoord. Vergelijk dit cijfer niet met andere jaren.",
            "Very often not answered: more than one in four of those asked gave no answer to this question. Do not compare this figure with other years."),
        _ => throw new ArgumentOutOfRangeException(nameof(caution), caution, "Every caution needs its own sentence."),
    };
}
