using System.Diagnostics.CodeAnalysis;

namespace Monitoring.Sources.Files;

/// <summary>How a dropped file lays out its figures.</summary>
[SuppressMessage(
    "Naming", "CA1720:Identifier contains type name", Justification = "Long is what everybody calls this shape.")]
public enum FileShape
{
    /// <summary>One row an area and period, one column a topic.</summary>
    Wide,

    /// <summary>One row a figure; the topic is named in a cell.</summary>
    Long,

    /// <summary>One row an area, period and crossing of people; one topic, with the respondents behind it.</summary>
    Cube,
}
