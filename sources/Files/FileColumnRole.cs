namespace Monitoring.Sources.Files;

/// <summary>What a column of a dropped file carries.</summary>
public enum FileColumnRole
{
    /// <summary>The year or day that the figures are about.</summary>
    Period,

    /// <summary>The level of the area: <c>gemeente</c>, <c>wijk23</c>, <c>buurt</c>.</summary>
    Level,

    /// <summary>The area: a code, a number within its level, or a name.</summary>
    Area,

    /// <summary>The people, or one crossing of them; several such columns name the people together.</summary>
    Population,

    /// <summary>The name of the topic, in a file with one figure a row.</summary>
    Topic,

    /// <summary>A figure.</summary>
    Value,

    /// <summary>The unit of the figure, in a file with one figure a row; another than the indicator's is a bad row.</summary>
    Unit,

    /// <summary>A text that stays with the figure, such as the page it was published on, in a file with one figure a row.</summary>
    Note,

    /// <summary>Unweighted respondents behind a figure.</summary>
    SampleSize,

    /// <summary>Sum of the weights behind a figure.</summary>
    WeightedBase,

    /// <summary>Weight of one respondent, in a file with a row for each.</summary>
    Weight,

    /// <summary>Known, and not used.</summary>
    Ignored,
}
