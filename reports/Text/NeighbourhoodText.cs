using Monitoring.Reports.Charts;
using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words around the small multiples.</summary>
/// <param name="language">The language.</param>
internal sealed class NeighbourhoodText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);
    private readonly FigureText _figure = new(language);
    private readonly PageText _page = new(language);

    /// <summary>Names source and group, and says so when the figure at the top of the page comes from elsewhere.</summary>
    public string Source(NeighbourhoodSection section, Headline? headline)
    {
        string other = headline is not null && !string.Equals(headline.TableTitle, section.SourceTitle, StringComparison.Ordinal)
            ? language.Of(
                " Dat is een andere tabel dan die van het cijfer bovenaan: vergelijk de twee niet.",
                " That is another table than that of the figure at the top: do not compare the two.")
            : "";
        return $"{language.Of("Bron", "Source")}: {section.SourceTitle}; {section.Population.Title}.{other}";
    }

    /// <summary>Said below pictures of a few neighbourhoods: the others are not forgotten.</summary>
    public string OthersAbsent => language.Of(
        "Van de andere buurten staat er geen cijfer in de meegeleverde bronnen.",
        "The sources supplied have no figure of the other neighbourhoods.");

    /// <summary>States the shared axis, the line behind and the mark.</summary>
    public string SharedAxis(SmallMultipleAxis axis, string unit, string? municipality, bool hasPriorities)
    {
        string lowest = _numbers.Rounded(axis.Minimum, axis.Decimals);
        string highest = _numbers.WithUnit(_numbers.Rounded(axis.Maximum, axis.Decimals), unit);
        string priority = hasPriorities ? " " + _page.PriorityLegend : "";
        string city = municipality is null ? "" : $" {language.Of("Gestreept", "Dashed")}: {municipality}.";
        string rounded = ReportNumbers.ShortDecimals(unit) > 0 ? "" : language.Of(", zonder decimalen", ", without decimals");
        return language.Of(
            $"Elke grafiek heeft dezelfde as: van {lowest} tot {highest}.{city} Het getal is het nieuwste cijfer{rounded}.{priority}",
            $"Every chart has the same axis: from {lowest} to {highest}.{city} The number is the newest figure{rounded}.{priority}");
    }

    /// <summary>What one small multiple shows.</summary>
    public string Message(DrawnPoint newest, Figure.Known? city, string unit, string municipality)
    {
        string approximately = newest.IsHollow ? language.Of("naar schatting ", "an estimated ") : "";
        string beside = city is null ? "" : $"; {municipality} {_figure.WithUnit(city, unit)}";
        string value = _numbers.WithUnit(_numbers.Rounded(newest.Figure.Value, ReportNumbers.ShortDecimals(unit)), unit);
        string mark = ReportNumbers.IsMark(unit) ? language.Of("een ", "a mark of ") : "";
        return $"In {ReportNumbers.Year(newest.Year)} {approximately}{mark}{value}{beside}.";
    }
}
