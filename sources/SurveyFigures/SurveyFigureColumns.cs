namespace Monitoring.Sources.SurveyFigures;

/// <summary>The columns of a file of figures that were estimated from respondents.</summary>
public static class SurveyFigureColumns
{
    /// <summary>Code of the area.</summary>
    public const string Area = "gebied";

    /// <summary>Year that the figure is about.</summary>
    public const string Period = "periode";

    /// <summary>Id of the population.</summary>
    public const string Population = "bevolking";

    /// <summary>Id of the indicator.</summary>
    public const string Topic = "indicator";

    /// <summary>The figure, or <see cref="Hidden"/>.</summary>
    public const string Value = "waarde";

    /// <summary>Lower limit of its 95% interval; empty when it has none.</summary>
    public const string Lower = "ondergrens";

    /// <summary>Upper limit of it.</summary>
    public const string Upper = "bovengrens";

    /// <summary>Unweighted respondents with a valid answer; empty for a hidden figure, as is all that follows.</summary>
    public const string Respondents = "aantal_antwoorden";

    /// <summary>Unweighted respondents whom a percentage counts; empty for a mean.</summary>
    public const string Affirmative = "aantal_met_antwoord";

    /// <summary>Equally weighted respondents that would tell as much.</summary>
    public const string EffectiveNumber = "effectief_aantal";

    /// <summary>Percentage of those asked who gave no valid answer.</summary>
    public const string MissingPercentage = "procent_zonder_antwoord";

    /// <summary>What a reader should know of the figure.</summary>
    public const string Remarks = "aandacht";

    /// <summary>Stands in the place of a figure that may not be shown.</summary>
    public const string Hidden = "onderdrukt";

    /// <summary>All columns, in their order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Area, Period, Population, Topic, Value, Lower, Upper, Respondents, Affirmative, EffectiveNumber, MissingPercentage, Remarks];
}
