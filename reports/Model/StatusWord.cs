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

    /// <summary>Niet te beoordelen.</summary>
    NotAssessed,
}
