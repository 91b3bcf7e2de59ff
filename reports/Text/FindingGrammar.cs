using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>How one language says what the newest figures are.</summary>
/// <param name="language">The language.</param>
internal abstract class FindingGrammar(ReportLanguage language)
{
    /// <summary>Numbers in the language.</summary>
    protected ReportNumbers Numbers { get; } = new(language);

    /// <summary>Figures in the language.</summary>
    protected FigureText Figures { get; } = new(language);

    /// <summary>Figures that are not there.</summary>
    protected GapText Gaps { get; } = new(language);

    /// <summary>There is no figure at all.</summary>
    public abstract string NoHeadline(FindingSubject subject);

    /// <summary>So many in a hundred people.</summary>
    /// <param name="subject">What the finding is about.</param>
    /// <param name="headline">Its newest figures.</param>
    /// <param name="city">The city's share.</param>
    /// <param name="country">The country's; null when there is none to compare with.</param>
    public abstract IEnumerable<SentencePart> Share(
        FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country);

    /// <summary>A measure or a count that is no share.</summary>
    /// <param name="subject">What the finding is about.</param>
    /// <param name="headline">Its newest figures.</param>
    /// <param name="city">The city's figure.</param>
    /// <param name="country">The country's; null when there is none to compare with.</param>
    public IEnumerable<SentencePart> Measure(FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country)
    {
        bool hasSentence = subject.Words.Complement.Length > 0;
        return hasSentence && ReportNumbers.IsCount(subject.Unit) ? Count(subject, headline, city, country)
            : hasSentence && ReportNumbers.IsMark(subject.Unit) ? Mark(subject, headline, city, country)
            : Level(subject, headline, city, country);
    }

    /// <summary>The newest year has no figure for the city.</summary>
    /// <param name="subject">What the finding is about.</param>
    /// <param name="headline">Its newest figures.</param>
    /// <param name="country">The country's figure; null when there is none either.</param>
    public abstract IEnumerable<SentencePart> WithoutCity(FindingSubject subject, Headline headline, Figure.Known? country);

    /// <summary>The interval of the city's figure.</summary>
    public abstract string Interval(FindingSubject subject, FigureInterval interval);

    /// <summary>A count, in a sentence of the indicator's own words.</summary>
    protected abstract IEnumerable<SentencePart> Count(FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country);

    /// <summary>A mark out of ten, in a sentence of the indicator's own words.</summary>
    protected abstract IEnumerable<SentencePart> Mark(FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country);

    /// <summary>Any other number, by the title of the indicator.</summary>
    protected abstract IEnumerable<SentencePart> Level(FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country);

    /// <summary>True for a share that would be rounded to nobody, though there is somebody.</summary>
    protected static bool IsBelowOne(double percent) => percent is >= 0 and < 0.5;

    /// <summary>Why the city has no figure.</summary>
    protected string Gap(Headline headline) =>
        headline.City is Figure.Withheld withheld ? Gaps.Phrase(withheld.Reason) : Gaps.AbsentPhrase;
}
