using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Sentences of the leaflet.</summary>
/// <param name="language">The language.</param>
internal sealed class LeafletText(ReportLanguage language)
{
    private readonly KindText _kind = new(language);
    private readonly PageText _page = new(language);

    /// <summary>Heading of the uses; names the kind of figure when the page has several.</summary>
    public string Uses(string heading, FigureKind kind, bool isOnlyKind) =>
        isOnlyKind ? heading : $"{heading}: {_kind.Name(kind)}";

    /// <summary>What a source's figures are, below its title.</summary>
    public string Source(LeafletSource source)
    {
        string list = _page.Years(source.Years);
        string years = language.Of($"Meetjaren: {list}.", $"{(source.Years.Count == 1 ? "Year" : "Years")} of measurement: {list}.");
        string division = ReportNumbers.Year(source.DivisionYear);
        return $"{Capital(_kind.Name(source.Kind))}. {_kind.Meaning(source.Kind)} {Margins(source)} {years} "
            + language.Of($"Gebiedsindeling van {division}.", $"Area division of {division}.");
    }

    private string Margins(LeafletSource source) => source.Kind switch
    {
        FigureKind.SelfSelected => language.Of(
            "Bij zelf aangemelde deelnemers hoort geen marge.", "Self-selected participants have no margin of error."),
        FigureKind.Registered => language.Of("Bij een registratie hoort geen marge.", "A register has no margin of error."),
        _ when source.HasMargins => language.Of(
            "De bron geeft een 95%-betrouwbaarheidsinterval.", "The source gives a 95% confidence interval."),
        _ => language.Of(
            "De bron geeft geen marges. Deze monitor rekent er zelf geen uit.",
            "The source gives no margins. This monitor does not compute any itself."),
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
