using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>The finding of an indicator in sentences that claim no more than the figures allow.</summary>
/// <remarks>
/// No sentence speaks of rise, fall or cause: nothing here is tested. The languages order their sentences differently, so
/// each has a grammar of its own; which sentences there are, is decided here once.
/// </remarks>
/// <param name="language">The language.</param>
internal sealed class FindingText(ReportLanguage language)
{
    private readonly CautionText _caution = new(language);

    private readonly FindingGrammar _grammar = language switch
    {
        ReportLanguage.Dutch => new DutchFinding(),
        ReportLanguage.English => new EnglishFinding(),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Every language needs its own grammar."),
    };

    /// <summary>The whole finding: the figures, then what may not be read into them.</summary>
    public IReadOnlyList<SentencePart> Of(FindingSubject subject)
    {
        if (subject.Headline is not Headline headline)
        {
            return [new SentencePart(_grammar.NoHeadline(subject))];
        }

        List<SentencePart> parts = [.. FigureSentence(subject, headline)];
        if (headline.City is Figure.Known { Interval: FigureInterval interval } city)
        {
            parts.Add(new SentencePart(" "));
            parts.Add(new SentencePart(_grammar.Interval(subject, interval), city.OriginId));
        }

        parts.AddRange(Cautions(subject, headline).Select(caution => new SentencePart(" " + caution)));
        return parts;
    }

    private IEnumerable<SentencePart> FigureSentence(FindingSubject subject, Headline headline)
    {
        Figure.Known? country = PageText.MayCompare(headline) ? headline.Country as Figure.Known : null;
        return headline.City switch
        {
            Figure.Known city when ReportNumbers.IsShare(subject.Unit) => _grammar.Share(subject, headline, city, country),
            Figure.Known city => _grammar.Measure(subject, headline, city, country),
            _ => _grammar.WithoutCity(subject, headline, headline.Country as Figure.Known),
        };
    }

    private IEnumerable<string> Cautions(FindingSubject subject, Headline headline)
    {
        bool hasNumber = headline.City is Figure.Known || headline.Country is Figure.Known;
        if (hasNumber && KindCaution(headline) is string caution)
        {
            yield return caution;
        }

        if (headline.City is Figure.Known city)
        {
            foreach (string sentence in _caution.Sentences(city.Cautions))
            {
                yield return sentence;
            }
        }

        if (hasNumber && headline.IsEventYear)
        {
            string? label = subject.Marks
                .FirstOrDefault(mark => mark.Kind == SeriesMarkKind.Event && mark.Year == headline.Year)?.Label;
            string year = ReportNumbers.Year(headline.Year);
            string what = label is null ? "" : $" ({label})";
            yield return language.Of($"Let op: {year} is een bijzonder jaar{what}.", $"Note: {year} is an exceptional year{what}.");
        }
    }

    private string? KindCaution(Headline headline)
    {
        bool hasMargin = headline.City is Figure.Known { Interval: not null };
        return (headline.Kind, hasMargin) switch
        {
            (FigureKind.Modelled, false) => language.Of(
                "Dit zijn modelschattingen zonder marge: ze laten niet zien of een verschil met Nederland of een verandering in de tijd echt is.",
                "These are model estimates without a margin: they do not show whether a difference from the Netherlands or a change over time is real."),
            (FigureKind.Modelled, true) => language.Of(
                "Dit zijn modelschattingen: ze beschrijven een niveau, niet het effect van een aanpak.",
                "These are model estimates: they describe a level, not the effect of an intervention."),
            (FigureKind.Surveyed, false) => language.Of(
                "De bron geeft geen marge: of een verschil of een verandering echt is, is hiermee niet te zeggen.",
                "The source gives no margin: these figures cannot tell whether a difference or a change is real."),
            (FigureKind.SelfSelected, _) => language.Of(
                "De deelnemers meldden zich zelf aan: het cijfer geldt alleen voor hen. Daarom staat er geen marge bij en geen vergelijking.",
                "The participants chose to take part: the figure speaks only for them. That is why it has no margin and no comparison."),
            (FigureKind.Synthetic, _) => language.Of(
                "Dit is voorbeelddata: de cijfers zijn verzonnen.", "This is sample data: the figures are made up."),
            _ => null,
        };
    }
}
