using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>The finding in Dutch: "In 2020 waren naar schatting 15 op de 100 volwassenen in Maastricht ernstig eenzaam."</summary>
internal sealed class DutchFinding() : FindingGrammar(ReportLanguage.Dutch)
{
    private const string Country = "heel Nederland";

    /// <inheritdoc />
    public override string NoHeadline(FindingSubject subject) =>
        $"Over ‘{subject.Title}’ ({subject.Population.Title}) staat voor {subject.Municipality} geen cijfer in de meegeleverde bronnen{(subject.HasNeighbourhoods ? ", alleen voor een of meer buurten" : "")}.";

    /// <inheritdoc />
    public override IEnumerable<SentencePart> Share(
        FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country)
    {
        // "Ongeveer minder dan 1" would say the same thing twice.
        string about = IsBelowOne(city.Value) && headline.Kind == FigureKind.Surveyed ? "" : Approximately(headline.Kind);
        string complement = subject.Words.Complement.Length == 0 ? "" : " " + subject.Words.Complement;
        string people = headline.Kind == FigureKind.SelfSelected ? "deelnemende " : "";
        yield return new SentencePart($"In {ReportNumbers.Year(headline.Year)} {subject.Words.Verb} {about}");
        yield return new SentencePart(OutOfHundred(city.Value), city.OriginId);
        yield return new SentencePart(
            $" op de 100 {people}{subject.Population.Noun} in {subject.Municipality}{complement}");
        if (country is not null)
        {
            yield return new SentencePart($"; in {Country} ");
            yield return new SentencePart(OutOfHundred(country.Value), country.OriginId);
        }

        yield return new SentencePart(".");
    }

    /// <inheritdoc />
    protected override IEnumerable<SentencePart> Mark(FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country)
    {
        string people = headline.Kind == FigureKind.SelfSelected ? "deelnemende " : "";
        yield return new SentencePart(
            $"In {ReportNumbers.Year(headline.Year)} {subject.Words.Verb} {people}{subject.Population.Noun} in {subject.Municipality} "
            + $"{subject.Words.Complement} gemiddeld {Approximately(headline.Kind)}een ");
        yield return new SentencePart(Figures.Number(city, subject.Unit), city.OriginId);
        if (country is not null)
        {
            yield return new SentencePart($"; in {Country} {Approximately(headline.Kind)}een ");
            yield return new SentencePart(Figures.Number(country, subject.Unit), country.OriginId);
        }

        yield return new SentencePart(".");
    }

    /// <inheritdoc />
    protected override IEnumerable<SentencePart> Count(FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country)
    {
        yield return new SentencePart(
            $"In {ReportNumbers.Year(headline.Year)} {subject.Words.Verb} {subject.Municipality} {Approximately(headline.Kind)}");
        yield return new SentencePart(Figures.WithUnit(city, subject.Unit), city.OriginId);
        yield return new SentencePart($" {subject.Words.Complement}");
        if (country is not null)
        {
            yield return new SentencePart($"; in {Country} waren het er {Approximately(headline.Kind)}");
            yield return new SentencePart(Figures.WithUnit(country, subject.Unit), country.OriginId);
        }

        yield return new SentencePart(".");
    }

    /// <inheritdoc />
    protected override IEnumerable<SentencePart> Level(FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country)
    {
        string what = ReportNumbers.IsCount(subject.Unit) ? $"het aantal ‘{subject.Title}’" : $"‘{subject.Title}’";
        yield return new SentencePart(
            $"In {ReportNumbers.Year(headline.Year)} was {what} in {subject.Municipality} {Approximately(headline.Kind)}");
        yield return new SentencePart(Figures.WithUnit(city, subject.Unit), city.OriginId);
        if (country is not null)
        {
            yield return new SentencePart($"; in {Country} ");
            yield return new SentencePart(Figures.WithUnit(country, subject.Unit), country.OriginId);
        }

        yield return new SentencePart($" ({subject.Population.Title}).");
    }

    /// <inheritdoc />
    public override IEnumerable<SentencePart> WithoutCity(FindingSubject subject, Headline headline, Figure.Known? country)
    {
        yield return new SentencePart(
            $"Over {ReportNumbers.Year(headline.Year)} is er voor {subject.Municipality} geen cijfer ({Gap(headline)})");
        if (country is not null)
        {
            yield return new SentencePart($"; voor {Country} is het {Approximately(headline.Kind)}");
            yield return new SentencePart(Figures.WithUnit(country, subject.Unit), country.OriginId);
        }

        yield return new SentencePart(".");
    }

    /// <inheritdoc />
    public override string Interval(FindingSubject subject, FigureInterval interval) =>
        $"Het 95%-betrouwbaarheidsinterval voor {subject.Municipality} is {Numbers.Interval(interval, ReportNumbers.ShortDecimals(subject.Unit), subject.Unit)}.";

    private static string Approximately(FigureKind kind) => kind switch
    {
        FigureKind.Modelled => "naar schatting ",
        FigureKind.Surveyed => "ongeveer ",
        _ => "",
    };

    private string OutOfHundred(double percent) => IsBelowOne(percent) ? "minder dan 1" : Numbers.Whole(percent);
}
