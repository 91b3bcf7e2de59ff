namespace Monitoring.Reports.Model;

/// <summary>What is said beside a judgement.</summary>
public enum StatusNote
{
    /// <summary>Puntschatting voorbij het doel, niet zeker.</summary>
    BeyondTargetNotCertain,

    /// <summary>Met deze steekproef niet aantoonbaar: the targeted change is smaller than can be shown.</summary>
    TargetBelowDetection,

    /// <summary>Kloof kleiner doordat de vergelijking verslechterde.</summary>
    GapSmallerByBenchmark,

    /// <summary>Tempo niet te berekenen.</summary>
    PaceUndefined,

    /// <summary>Niet voor leeftijd gecorrigeerd.</summary>
    NotAgeAdjusted,

    /// <summary>Modelschatting.</summary>
    ModelEstimates,

    /// <summary>Marge berekend uit het aantal ondervraagden.</summary>
    MarginAssumed,

    /// <summary>Een bijzonder jaar telt mee.</summary>
    ExceptionalYearUsed,

    /// <summary>Indicatief: weinig ondervraagden.</summary>
    FewRespondents,

    /// <summary>Veel niet beantwoord.</summary>
    ManyUnanswered,

    /// <summary>Zeer veel niet beantwoord.</summary>
    VeryManyUnanswered,
}
