using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Downloads;

/// <summary>Fixed words in the CSV files; programs rely on them, so they do not change with the language.</summary>
internal static class CsvWords
{
    /// <summary>Level of an area.</summary>
    public static string Level(AreaKind kind) => kind switch
    {
        AreaKind.Country => "country",
        AreaKind.Region => "region",
        AreaKind.Municipality => "municipality",
        AreaKind.District => "district",
        AreaKind.Neighbourhood => "neighbourhood",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every level needs its own word."),
    };

    /// <summary>How a figure came about.</summary>
    public static string Kind(FigureKind kind) => kind switch
    {
        FigureKind.Surveyed => "surveyed",
        FigureKind.Modelled => "modelled",
        FigureKind.Registered => "registered",
        FigureKind.SelfSelected => "self_selected",
        FigureKind.Synthetic => "synthetic",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind needs its own word."),
    };

    /// <summary>How a figure reached its area.</summary>
    public static string Quality(FigureQuality quality) => quality switch
    {
        FigureQuality.Direct => "direct",
        FigureQuality.Aggregated => "aggregated",
        FigureQuality.Apportioned => "apportioned",
        FigureQuality.Inherited => "inherited",
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "Every quality needs its own word."),
    };

    /// <summary>What must be known of a figure, with bars between: <c>indicative|many_unanswered</c>; empty text for most.</summary>
    public static string Caution(Figure figure) => figure is Figure.Known known
        ? string.Join('|', CautionText.All.Where(caution => known.Cautions.HasFlag(caution)).Select(caution => Lower(caution.ToString())))
        : "";

    /// <summary>How firm a target is.</summary>
    public static string State(TargetState state) => state switch
    {
        TargetState.Adopted => "adopted",
        TargetState.Derived => "derived",
        TargetState.Draft => "draft",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Every state needs its own word."),
    };

    /// <summary>A judgement: <c>improving_too_slow</c>.</summary>
    public static string Status(StatusWord word) => Lower(word.ToString());

    /// <summary>Why a value is empty; empty text when it is not.</summary>
    public static string Gap(Figure figure) => figure switch
    {
        Figure.Known => "",
        Figure.Withheld withheld => Gap(withheld.Reason),
        _ => "absent",
    };

    private static string Lower(string name) => string.Concat(name.Select((letter, index) =>
        char.IsUpper(letter) ? (index == 0 ? "" : "_") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Gap(FigureGap gap) => gap switch
    {
        FigureGap.NotPublished => "not_published",
        FigureGap.Confidential => "confidential",
        FigureGap.Impossible => "impossible",
        FigureGap.NotAsked => "not_asked",
        FigureGap.NotApplicable => "not_applicable",
        FigureGap.Suppressed => "suppressed",
        FigureGap.WithheldByNewerEdition => "withheld_by_newer_edition",
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "Every gap needs its own word."),
    };
}
