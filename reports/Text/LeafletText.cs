using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Sentences of the leaflet.</summary>
internal static class LeafletText
{
    /// <summary>Heading of the uses; names the kind of figure when the page has several.</summary>
    public static string Uses(string heading, FigureKind kind, bool isOnlyKind) =>
        isOnlyKind ? heading : $"{heading}: {KindText.Name(kind)}";

    /// <summary>What a source's figures are, below its title.</summary>
    public static string Source(LeafletSource source)
    {
        string margins = source.Kind switch
        {
            FigureKind.SelfSelected => "Bij zelf aangemelde deelnemers hoort geen marge.",
            FigureKind.Registered => "Bij een registratie hoort geen marge.",
            _ when source.HasMargins => "De bron geeft een 95%-betrouwbaarheidsinterval.",
            _ => "De bron geeft geen marges. Deze monitor rekent er zelf geen uit.",
        };
        string years = $"Meetjaren: {PageText.Listing([.. source.Years.Select(DutchNumbers.Year)])}.";
        return $"{Capital(KindText.Name(source.Kind))}. {KindText.Meaning(source.Kind)} {margins} {years} Gebiedsindeling van {DutchNumbers.Year(source.DivisionYear)}.";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
