using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Normalise;

/// <summary>What a cell of a dropped file came to.</summary>
/// <param name="Value">The number, or why there is none; null when the cell is blank or cannot be read.</param>
/// <param name="IsBlank">True for an empty cell.</param>
/// <param name="Problem">Why it cannot be read; empty when it can.</param>
/// <param name="Suggestion">What to do about that.</param>
internal readonly record struct FileFigure(ObservedValue? Value, bool IsBlank, string Problem, string Suggestion)
{
    /// <summary>An empty cell.</summary>
    public static FileFigure Blank => new(null, true, string.Empty, string.Empty);

    /// <summary>A number, or a reason why there is none.</summary>
    public static FileFigure Of(ObservedValue value) => new(value, false, string.Empty, string.Empty);

    /// <summary>A cell that cannot be read.</summary>
    public static FileFigure Unreadable(string problem, string suggestion) => new(null, false, problem, suggestion);
}
