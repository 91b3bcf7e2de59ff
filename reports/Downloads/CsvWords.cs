using Monitoring.Reports.Model;

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

    /// <summary>How firm a target is.</summary>
    public static string State(TargetState state) => state switch
    {
        TargetState.Adopted => "adopted",
        TargetState.Derived => "derived",
        TargetState.Draft => "draft",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Every state needs its own word."),
    };

    /// <summary>A judgement: <c>improving_too_slow</c>.</summary>
    public static string Status(StatusWord word) => string.Concat(word.ToString().Select((letter, index) =>
        char.IsUpper(letter) ? (index == 0 ? "" : "_") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>Why a value is empty; empty text when it is not.</summary>
    public static string Gap(Figure figure) => figure switch
    {
        Figure.Known => "",
        Figure.Withheld withheld => Gap(withheld.Reason),
        _ => "absent",
    };

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
