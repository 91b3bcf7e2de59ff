namespace Monitoring.Reports.Model;

/// <summary>Names of the counts that pages print; what builds the model and what renders it name them alike.</summary>
public static class CountName
{
    /// <summary>Indicators with a status, on the overview.</summary>
    public static string Status(StatusWord word) => $"count/status/{word}";

    /// <summary>Things that are not known, on the overview.</summary>
    public static string Unknown(Unknown unknown)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        return unknown.Year is int year ? FormattableString.Invariant($"count/unknown/{unknown.Kind}/{year}") : $"count/unknown/{unknown.Kind}";
    }

    /// <summary>Figures of an indicator, on the page of their origin.</summary>
    public static string Figures(string indicatorId) => $"count/figures/{indicatorId}";

    /// <summary>Targets of an indicator after the first, on its page.</summary>
    public static string FurtherTargets(string indicatorId) => $"count/further-targets/{indicatorId}";

    /// <summary>Years in which an indicator was measured, on its page.</summary>
    public static string Years(string indicatorId) => $"count/years/{indicatorId}";
}
