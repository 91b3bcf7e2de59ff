using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Targets in words.</summary>
/// <param name="language">The language.</param>
internal sealed class TargetText(ReportLanguage language)
{
    /// <summary>Said where the document leaves a year out.</summary>
    public string NotStated => language.Of("niet genoemd in het document", "not stated in the document");

    /// <summary>The indicator before the target, since the target's own phrase has no subject.</summary>
    public static string Heading(string indicator, TargetPanel target) => $"{indicator}: {target.Title}";

    /// <summary>How firm the target is.</summary>
    public string State(TargetState state) => state switch
    {
        TargetState.Adopted => language.Of("vastgesteld", "adopted"),
        TargetState.Derived => language.Of("afgeleid", "derived"),
        TargetState.Draft => language.Of("concept", "draft"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Every state needs its own word."),
    };

    /// <summary>What that means.</summary>
    public string StateMeaning(TargetState state) => state switch
    {
        TargetState.Adopted => language.Of("zo staat het in een vastgesteld document", "stated so in an adopted document"),
        TargetState.Derived => language.Of(
            "afgeleid uit een tekst die het niet precies zo voor deze stad zegt",
            "derived from a text that does not say exactly this for this city"),
        TargetState.Draft => language.Of("een voorstel, nog niet vastgesteld", "a proposal, not adopted yet"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Every state needs its own words."),
    };

    /// <summary>What stands below the first target in its tile; at least one target.</summary>
    public string Tile(IReadOnlyList<TargetPanel> targets)
    {
        string year = targets[0].TargetYear is int known ? $"{language.Of("in", "by")} {ReportNumbers.Year(known)}; " : "";
        string more = targets.Count switch
        {
            1 => "",
            2 => language.Of("; nog één streefdoel hieronder", "; one more target below"),
            int count => language.Of(
                $"; nog {ReportNumbers.Year(count - 1)} streefdoelen hieronder", $"; {ReportNumbers.Year(count - 1)} more targets below"),
        };
        return year + State(targets[0].State) + more;
    }

    /// <summary>A year, or that the document gives none.</summary>
    public string YearOrNot(int? year, bool isAssumed = false) => year is int known ? Year(known, isAssumed) : NotStated;

    /// <summary>A year, with that it is our assumption where it is.</summary>
    public string Year(int year, bool isAssumed) => isAssumed
        ? $"{ReportNumbers.Year(year)} ({Assumption})"
        : ReportNumbers.Year(year);

    /// <summary>Said behind a year that the document does not give.</summary>
    public string Assumption => language.Of("onze aanname", "our assumption");
}
