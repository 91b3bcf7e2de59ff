using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>The finding of an indicator in sentences that claim no more than the figures allow.</summary>
/// <remarks>No sentence speaks of rise, fall or cause: nothing here is tested.</remarks>
internal static class FindingText
{
    private const string Country = "heel Nederland";

    /// <summary>The whole finding: the figures, then what may not be read into them.</summary>
    public static IReadOnlyList<SentencePart> Of(FindingSubject subject)
    {
        if (subject.Headline is not Headline headline)
        {
            return [new SentencePart(NoHeadline(subject))];
        }

        List<SentencePart> parts = [.. FigureSentence(subject, headline)];
        parts.AddRange(Cautions(subject, headline).Select(caution => new SentencePart(" " + caution)));
        return parts;
    }

    private static string NoHeadline(FindingSubject subject) =>
        $"Over ‘{subject.Title}’ ({subject.Population.Title}) staat voor {subject.Municipality} geen cijfer in de meegeleverde bronnen.";

    private static IEnumerable<SentencePart> FigureSentence(FindingSubject subject, Headline headline) => headline.City switch
    {
        Figure.Known city when DutchNumbers.IsShare(subject.Unit) => ShareSentence(subject, headline, city),
        Figure.Known city => MeasureSentence(subject, headline, city),
        _ => WithoutCity(subject, headline),
    };

    private static IEnumerable<SentencePart> ShareSentence(FindingSubject subject, Headline headline, Figure.Known city)
    {
        // "Ongeveer minder dan 1" would say the same thing twice.
        string about = IsBelowOne(city.Value) && headline.Kind == FigureKind.Surveyed ? "" : Approximately(headline.Kind);
        string complement = subject.Words.Complement.Length == 0 ? "" : " " + subject.Words.Complement;
        yield return new SentencePart($"In {DutchNumbers.Year(headline.Year)} {subject.Words.Verb} {about}");
        yield return new SentencePart(OutOfHundred(city.Value), city.OriginId);
        string people = headline.Kind == FigureKind.SelfSelected ? "deelnemende " : "";
        yield return new SentencePart(
            $" op de 100 {people}{subject.Population.Noun} in {subject.Municipality}{complement}");
        if (headline.Country is Figure.Known country && PageText.MayCompare(headline))
        {
            yield return new SentencePart($"; in {Country} ");
            yield return new SentencePart(OutOfHundred(country.Value), country.OriginId);
        }

        yield return new SentencePart(".");
    }

    private static IEnumerable<SentencePart> MeasureSentence(FindingSubject subject, Headline headline, Figure.Known city)
    {
        string what = DutchNumbers.IsCount(subject.Unit) ? $"het aantal ‘{subject.Title}’" : $"‘{subject.Title}’";
        yield return new SentencePart(
            $"In {DutchNumbers.Year(headline.Year)} was {what} in {subject.Municipality} {Approximately(headline.Kind)}");
        yield return new SentencePart(FigureText.WithUnit(city, subject.Unit), city.OriginId);
        if (headline.Country is Figure.Known country && PageText.MayCompare(headline))
        {
            yield return new SentencePart($"; in {Country} ");
            yield return new SentencePart(FigureText.WithUnit(country, subject.Unit), country.OriginId);
        }

        yield return new SentencePart($" ({subject.Population.Title}).");
    }

    private static IEnumerable<SentencePart> WithoutCity(FindingSubject subject, Headline headline)
    {
        string gap = headline.City is Figure.Withheld withheld ? GapText.Phrase(withheld.Reason) : GapText.AbsentPhrase;
        yield return new SentencePart(
            $"Over {DutchNumbers.Year(headline.Year)} is er voor {subject.Municipality} geen cijfer ({gap})");
        if (headline.Country is Figure.Known country)
        {
            yield return new SentencePart($"; voor {Country} is het {Approximately(headline.Kind)}");
            yield return new SentencePart(FigureText.WithUnit(country, subject.Unit), country.OriginId);
        }

        yield return new SentencePart(".");
    }

    private static IEnumerable<string> Cautions(FindingSubject subject, Headline headline)
    {
        bool hasNumber = headline.City is Figure.Known || headline.Country is Figure.Known;
        if (headline.City is Figure.Known { Interval: FigureInterval interval })
        {
            yield return $"Het 95%-betrouwbaarheidsinterval voor {subject.Municipality} is {DutchNumbers.Interval(interval, 0, subject.Unit)}.";
        }

        if (hasNumber && KindCaution(headline) is string caution)
        {
            yield return caution;
        }

        if (hasNumber && headline.IsEventYear)
        {
            string? label = subject.Marks
                .FirstOrDefault(mark => mark.Kind == SeriesMarkKind.Event && mark.Year == headline.Year)?.Label;
            yield return $"Let op: {DutchNumbers.Year(headline.Year)} is een bijzonder jaar{(label is null ? "" : $" ({label})")}.";
        }
    }

    private static string? KindCaution(Headline headline)
    {
        bool hasMargin = headline.City is Figure.Known { Interval: not null };
        return (headline.Kind, hasMargin) switch
        {
            (FigureKind.Modelled, false) =>
                "Dit zijn modelschattingen zonder marge: ze laten niet zien of een verschil met Nederland of een verandering in de tijd echt is.",
            (FigureKind.Modelled, true) =>
                "Dit zijn modelschattingen: ze beschrijven een niveau, niet het effect van een aanpak.",
            (FigureKind.Surveyed, false) =>
                "De bron geeft geen marge: of een verschil of een verandering echt is, is hiermee niet te zeggen.",
            (FigureKind.SelfSelected, _) =>
                "De deelnemers meldden zich zelf aan: het cijfer geldt alleen voor hen. Daarom staat er geen marge bij en geen vergelijking.",
            (FigureKind.Synthetic, _) => "Dit is voorbeelddata: de cijfers zijn verzonnen.",
            _ => null,
        };
    }

    private static string Approximately(FigureKind kind) => kind switch
    {
        FigureKind.Modelled => "naar schatting ",
        FigureKind.Surveyed => "ongeveer ",
        _ => "",
    };

    private static string OutOfHundred(double percent) =>
        IsBelowOne(percent) ? "minder dan 1" : DutchNumbers.Whole(percent);

    private static bool IsBelowOne(double percent) => percent is >= 0 and < 0.5;
}
