namespace Monitoring.Reports.Model;

/// <summary>The words a judgement may have.</summary>
public enum StatusWord
{
    /// <summary>Doel bereikt.</summary>
    TargetMet,

    /// <summary>Op koers.</summary>
    OnTrack,

    /// <summary>Verbetert, te langzaam.</summary>
    ImprovingTooSlow,

    /// <summary>Geen aantoonbare verandering.</summary>
    NoDetectableChange,

    /// <summary>Verslechtert.</summary>
    Worsening,

    /// <summary>Alleen nulmeting.</summary>
    BaselineOnly,

    /// <summary>Gehandhaafd: a decline of more than the margin is excluded.</summary>
    HeldProven,

    /// <summary>Onbeslist (meting te grof): the measurement could not exclude a decline even without any change.</summary>
    HeldTooCoarse,

    /// <summary>Onbeslist: the measurement is fine enough, and the answer lies in between.</summary>
    HeldUndecided,

    /// <summary>Gedaald: a decline is shown where none should be.</summary>
    Declined,

    /// <summary>Indicatief boven het doel: a model estimate at or above the target value.</summary>
    IndicativeAbove,

    /// <summary>Indicatief onder het doel: a model estimate at or below the target value.</summary>
    IndicativeBelow,

    /// <summary>Niet te beoordelen: there is a target, and the figures allow no verdict on it.</summary>
    NotAssessed,

    /// <summary>Geen doel vastgesteld: nothing was asked, so there is nothing to judge.</summary>
    NoTarget,
}
