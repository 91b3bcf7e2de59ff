using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Targets in words.</summary>
internal static class TargetText
{
    /// <summary>Said where the document leaves a year out.</summary>
    public const string NotStated = "niet genoemd in het document";

    /// <summary>How firm the target is.</summary>
    public static string State(TargetState state) => state switch
    {
        TargetState.Adopted => "vastgesteld",
        TargetState.Derived => "afgeleid",
        TargetState.Draft => "concept",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Every state needs its own word."),
    };

    /// <summary>What that means.</summary>
    public static string StateMeaning(TargetState state) => state switch
    {
        TargetState.Adopted => "zo staat het in een vastgesteld document",
        TargetState.Derived => "afgeleid uit een tekst die het niet precies zo voor deze stad zegt",
        TargetState.Draft => "een voorstel, nog niet vastgesteld",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Every state needs its own words."),
    };

    /// <summary>What stands below the first target in its tile; at least one target.</summary>
    public static string Tile(IReadOnlyList<TargetPanel> targets)
    {
        string year = targets[0].TargetYear is int known ? $"in {ReportNumbers.Year(known)}; " : "";
        string more = targets.Count switch
        {
            1 => "",
            2 => "; nog één doel hieronder",
            int count => $"; nog {ReportNumbers.Year(count - 1)} doelen hieronder",
        };
        return year + State(targets[0].State) + more;
    }

    /// <summary>A year, or that the document gives none.</summary>
    public static string YearOrNot(int? year) => year is int known ? ReportNumbers.Year(known) : NotStated;
}
