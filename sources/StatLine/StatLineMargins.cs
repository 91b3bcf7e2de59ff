namespace Monitoring.Sources.StatLine;

/// <summary>The dimension with which StatLine publishes a value and its 95 % margins as rows of their own.</summary>
internal static class StatLineMargins
{
    /// <summary>Key of the dimension, the same in every table of RIVM that publishes margins.</summary>
    private const string Dimension = "Marges";

    /// <summary>Key under which an older table of CBS has it; in other tables it means something else.</summary>
    private const string OlderDimension = "Cijfersoort";

    /// <summary>Member of the values (<c>Waarde</c>).</summary>
    internal const string Value = "MW00000";

    /// <summary>Member of the lower 95 % margins (<c>Ondergrens 95%-interval</c>).</summary>
    internal const string Lower = "MOG0095";

    /// <summary>Member of the upper 95 % margins (<c>Bovengrens 95%-interval</c>).</summary>
    internal const string Upper = "MBG0095";

    /// <summary>True for the dimension that tells values from margins.</summary>
    /// <param name="dimension">Key of the dimension.</param>
    /// <param name="members">Its members, without padding.</param>
    internal static bool IsDimension(string dimension, IEnumerable<string> members) =>
        string.Equals(dimension, Dimension, StringComparison.Ordinal)
        || (string.Equals(dimension, OlderDimension, StringComparison.Ordinal)
            && members.Contains(Value, StringComparer.Ordinal));
}
