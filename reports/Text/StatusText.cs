using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>A judgement as symbol, word and sentences; colour comes on top and never alone.</summary>
/// <param name="language">The language.</param>
internal sealed class StatusText(ReportLanguage language)
{
    private readonly StatusReasonText _reasons = new(language);

    /// <summary>The word.</summary>
    public string Word(StatusWord word) => word switch
    {
        StatusWord.TargetMet => language.Of("Doel bereikt", "Target met"),
        StatusWord.OnTrack => language.Of("Op koers", "On track"),
        StatusWord.ImprovingTooSlow => language.Of("Verbetert, te langzaam", "Improving, too slowly"),
        StatusWord.NoDetectableChange => language.Of("Geen aantoonbare verandering", "No detectable change"),
        StatusWord.Worsening => language.Of("Verslechtert", "Getting worse"),
        StatusWord.BaselineOnly => language.Of("Alleen nulmeting", "Baseline only"),
        StatusWord.HeldProven => language.Of("Gehandhaafd", "Held"),
        StatusWord.HeldTooCoarse => language.Of("Onbeslist (meting te grof)", "Undecided (measurement too coarse)"),
        StatusWord.HeldUndecided => language.Of("Onbeslist", "Undecided"),
        StatusWord.Declined => language.Of("Gedaald", "Declined"),
        StatusWord.IndicativeAbove => language.Of("Indicatief boven het doel", "Indicatively above the target"),
        StatusWord.IndicativeBelow => language.Of("Indicatief onder het doel", "Indicatively below the target"),
        StatusWord.NotAssessed => language.Of("Niet te beoordelen", "Cannot be assessed"),
        StatusWord.NoTarget => language.Of("Geen streefdoel", "No target set"),
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Every status needs its own word."),
    };

    /// <summary>The symbol before the word.</summary>
    public static string Symbol(StatusWord word) => word switch
    {
        StatusWord.TargetMet => "✓",
        StatusWord.OnTrack => "↗",
        StatusWord.ImprovingTooSlow => "→",
        StatusWord.NoDetectableChange => "=",
        StatusWord.Worsening => "↘",
        StatusWord.BaselineOnly => "◔",
        StatusWord.HeldProven => "⊜",
        StatusWord.HeldTooCoarse => "≈",
        StatusWord.HeldUndecided => "?",
        StatusWord.Declined => "↓",
        StatusWord.IndicativeAbove => "△",
        StatusWord.IndicativeBelow => "▽",
        StatusWord.NotAssessed => "◇",
        StatusWord.NoTarget => "–",
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Every status needs its own symbol."),
    };

    /// <summary>Style of the mark.</summary>
    public static string CssClass(StatusWord word) => word switch
    {
        StatusWord.TargetMet or StatusWord.OnTrack or StatusWord.HeldProven => "status-good",
        StatusWord.ImprovingTooSlow or StatusWord.Worsening or StatusWord.Declined => "status-attention",
        _ => "status-open",
    };

    /// <summary>Everything that is said below the word: reasons, what must be known beside it, and the parts that it sums up.</summary>
    public IReadOnlyList<string> Sentences(StatusMark status) =>
    [
        .. status.Reasons.Select(reason => reason.About.Length == 0 ? _reasons.Reason(reason) : $"{Upper(reason.About)}: {Lower(_reasons.Reason(reason))}"),
        .. status.Flags.Select(flag => Flag(flag, status.ComparedWith)),
        .. status.Parts.Count == 0 ? [] : Parts(status.Parts),
    ];

    /// <summary>A reason as a sentence.</summary>
    public string Reason(StatusReason reason) => _reasons.Reason(reason);

    /// <summary>What must be known beside the word, as a sentence.</summary>
    /// <param name="flag">What.</param>
    /// <param name="comparedWith">Name of the area that a gap is measured to; empty when none is.</param>
    public string Flag(StatusNote flag, string comparedWith = "") => flag switch
    {
        StatusNote.BeyondTargetNotCertain => language.Of(
            "Puntschatting voorbij het doel, niet zeker: het kan toeval zijn.",
            "Point estimate beyond the target, not certain: it may be chance."),
        StatusNote.TargetBelowDetection => language.Of(
            "Met deze steekproef niet aantoonbaar: het doel vraagt een kleinere verandering dan deze meting kan laten zien.",
            "Not detectable with this sample: the target asks for a smaller change than this measurement can show."),
        StatusNote.GapSmallerByBenchmark => language.Of(
            $"Kloof kleiner doordat {Or(comparedWith, "het vergelijkingsgebied")} verslechterde; het gebied zelf ging ook achteruit.",
            $"Gap smaller because {Or(comparedWith, "the area compared with")} got worse; the area itself got worse too."),
        StatusNote.PaceUndefined => language.Of(
            "Het tempo is niet te berekenen: er is geen doeljaar, of de nulmeting lag al bij het doel.",
            "The pace cannot be calculated: there is no target year, or the baseline was already at the target."),
        StatusNote.NotAgeAdjusted => language.Of(
            "Niet voor leeftijd gecorrigeerd.",
            "Not adjusted for age."),
        StatusNote.ModelEstimates => language.Of(
            "Modelschatting: het cijfer komt uit een rekenmodel en toont geen effect van beleid.",
            "Model estimate: the figure comes from a model and shows no effect of policy."),
        StatusNote.MarginAssumed => language.Of(
            "De bron geeft geen marge. Wij berekenden haar uit het aantal ondervraagden, met een aangenomen ontwerpeffect.",
            "The source gives no margin. We calculated it from the number of respondents, with an assumed design effect."),
        StatusNote.ExceptionalYearUsed => language.Of(
            "Een bijzonder jaar telt mee; de catalogus geeft daarvoor een reden.",
            "An exceptional year is included; the catalogue gives a reason for that."),
        StatusNote.FewRespondents => language.Of(
            "Indicatief: een van de cijfers komt van minder dan honderd ondervraagden.",
            "Indicative: one of the figures comes from fewer than a hundred respondents."),
        StatusNote.ManyUnanswered => language.Of(
            "Veel niet beantwoord: in een van de jaren gaf meer dan een op de tien ondervraagden geen antwoord.",
            "Often not answered: in one of the years more than one in ten of those asked gave no answer."),
        StatusNote.VeryManyUnanswered => language.Of(
            "Zeer veel niet beantwoord: meer dan een op de vier ondervraagden gaf geen antwoord.",
            "Very often not answered: more than one in four of those asked gave no answer."),
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "Every flag needs its own words."),
    };

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Or(string name, string otherwise) => name.Length > 0 ? name : otherwise;

    private IEnumerable<string> Parts(IReadOnlyList<StatusPart> parts)
    {
        yield return language.Of(
            "Niet voor elke groep gelijk: hier staat het minst gunstige oordeel.",
            "Not the same for every group: this is the least favourable judgement.");
        bool isOneArea = parts.Select(part => part.AreaName).Distinct(StringComparer.Ordinal).Count() == 1;
        foreach (StatusPart part in parts)
        {
            string who = isOneArea ? part.Population.Title : $"{part.AreaName}, {part.Population.Title}";
            yield return $"{who}: {Word(part.Word).ToLowerInvariant()}.";
        }
    }
}
