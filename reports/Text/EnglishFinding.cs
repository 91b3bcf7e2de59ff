using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>The finding in English: "In 2020, an estimated 15 in 100 adults in Maastricht were severely lonely."</summary>
internal sealed class EnglishFinding() : FindingGrammar(ReportLanguage.English)
{
    private const string Country = "the Netherlands as a whole";

    /// <inheritdoc />
    public override string NoHeadline(FindingSubject subject) =>
        $"The sources supplied have no figure for {subject.Municipality} on ‘{subject.Title}’ ({subject.Population.Title}){(subject.HasNeighbourhoods ? ", only for one or more neighbourhoods" : "")}.";

    /// <inheritdoc />
    public override IEnumerable<SentencePart> Share(
        FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country)
    {
        string complement = subject.Words.Complement.Length == 0 ? "" : " " + subject.Words.Complement;
        string people = headline.Kind == FigureKind.SelfSelected ? "participating " : "";
        yield return new SentencePart($"In {ReportNumbers.Year(headline.Year)}, {Approximately(headline.Kind, city.Value)}");
        yield return new SentencePart(OutOfHundred(city.Value), city.OriginId);
        yield return new SentencePart(
            $" in 100 {people}{subject.Population.Noun} in {subject.Municipality} {subject.Words.Verb}{complement}");
        if (country is not null)
        {
            yield return new SentencePart($"; in {Country}, ");
            yield return new SentencePart(OutOfHundred(country.Value), country.OriginId);
        }

        yield return new SentencePart(".");
    }

    /// <inheritdoc />
    protected override IEnumerable<SentencePart> Mark(FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country)
    {
        string people = headline.Kind == FigureKind.SelfSelected ? "participating " : "";
        yield return new SentencePart(
            $"In {ReportNumbers.Year(headline.Year)}, {people}{subject.Population.Noun} in {subject.Municipality} {subject.Words.Verb} "
            + $"{subject.Words.Complement} an average mark of {Approximately(headline.Kind)}");
        yield return new SentencePart(Figures.Number(city, subject.Unit), city.OriginId);
        yield return new SentencePart(" out of 10");
        if (country is not null)
        {
            yield return new SentencePart($"; in {Country}, {Approximately(headline.Kind)}");
            yield return new SentencePart(Figures.Number(country, subject.Unit), country.OriginId);
        }

        yield return new SentencePart(".");
    }

    /// <inheritdoc />
    protected override IEnumerable<SentencePart> Count(FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country)
    {
        yield return new SentencePart(
            $"In {ReportNumbers.Year(headline.Year)}, {subject.Municipality} {subject.Words.Verb} {Approximately(headline.Kind)}");
        yield return new SentencePart(Figures.WithUnit(city, subject.Unit), city.OriginId);
        yield return new SentencePart($" {subject.Words.Complement}");
        if (country is not null)
        {
            yield return new SentencePart($"; {Country} had {Approximately(headline.Kind)}");
            yield return new SentencePart(Figures.WithUnit(country, subject.Unit), country.OriginId);
        }

        yield return new SentencePart(".");
    }

    /// <inheritdoc />
    protected override IEnumerable<SentencePart> Level(FindingSubject subject, Headline headline, Figure.Known city, Figure.Known? country)
    {
        string what = ReportNumbers.IsCount(subject.Unit) ? $"the count for ‘{subject.Title}’" : $"‘{subject.Title}’";
        yield return new SentencePart(
            $"In {ReportNumbers.Year(headline.Year)}, {what} in {subject.Municipality} was {Approximately(headline.Kind)}");
        yield return new SentencePart(Figures.WithUnit(city, subject.Unit), city.OriginId);
        if (country is not null)
        {
            yield return new SentencePart($"; in {Country}, ");
            yield return new SentencePart(Figures.WithUnit(country, subject.Unit), country.OriginId);
        }

        yield return new SentencePart($" ({subject.Population.Title}).");
    }

    /// <inheritdoc />
    public override IEnumerable<SentencePart> WithoutCity(FindingSubject subject, Headline headline, Figure.Known? country)
    {
        yield return new SentencePart(
            $"For {ReportNumbers.Year(headline.Year)} there is no figure for {subject.Municipality} ({Gap(headline)})");
        if (country is not null)
        {
            yield return new SentencePart($"; for {Country} it is {Approximately(headline.Kind)}");
            yield return new SentencePart(Figures.WithUnit(country, subject.Unit), country.OriginId);
        }

        yield return new SentencePart(".");
    }

    /// <inheritdoc />
    public override string Interval(FindingSubject subject, FigureInterval interval) =>
        $"The 95% confidence interval for {subject.Municipality} is {Numbers.Interval(interval, ReportNumbers.ShortDecimals(subject.Unit), subject.Unit)}.";

    private static string Approximately(FigureKind kind) => kind switch
    {
        FigureKind.Modelled => "an estimated ",
        FigureKind.Surveyed => "about ",
        _ => "",
    };

    // "About fewer than 1" and "an estimated fewer than 1" are no English.
    private static string Approximately(FigureKind kind, double percent) => (kind, IsBelowOne(percent)) switch
    {
        (FigureKind.Modelled, true) => "it is estimated that ",
        (_, true) => "",
        _ => Approximately(kind),
    };

    private string OutOfHundred(double percent) => IsBelowOne(percent) ? "fewer than 1" : Numbers.Whole(percent);
}
