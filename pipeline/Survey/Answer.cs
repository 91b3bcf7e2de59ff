namespace Monitoring.Pipeline.Survey;

/// <summary>What one respondent answered to one question.</summary>
/// <param name="Kind">Whether there is a valid answer.</param>
/// <param name="Value">1 or 0 for a share, the number for a mean; 0 without a valid answer.</param>
internal readonly record struct Answer(AnswerKind Kind, double Value)
{
    /// <summary>Asked, and no valid answer.</summary>
    public static Answer Missing { get; } = new(AnswerKind.Missing, 0);

    /// <summary>Not asked.</summary>
    public static Answer NotAsked { get; } = new(AnswerKind.NotAsked, 0);

    /// <summary>Not in the codebook.</summary>
    public static Answer Unknown { get; } = new(AnswerKind.Unknown, 0);

    /// <summary>A valid answer.</summary>
    public static Answer Of(double value) => new(AnswerKind.Valid, value);
}
