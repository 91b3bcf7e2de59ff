using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Pipeline.Survey;

/// <summary>What must be known of a figure that was estimated from respondents, and the words that the archive keeps for it.</summary>
/// <remarks>Number and interval say the rest again when the figure is read; only what they do not say needs the archive's word.</remarks>
internal static class SurveyFlags
{
    private const char Bar = '|';

    private static readonly (FigureFlags Flag, string Word)[] _words =
    [
        (FigureFlags.Indicative, "indicatief"),
        (FigureFlags.Unreliable, "onnauwkeurig"),
        (FigureFlags.ManyUnanswered, "veel niet beantwoord"),
        (FigureFlags.VeryManyUnanswered, "zeer veel niet beantwoord"),
    ];

    /// <summary>The flags of an estimate.</summary>
    /// <param name="estimate">The figure.</param>
    public static FigureFlags Of(SurveyEstimate estimate)
    {
        ObservedValue.Measured value = new(estimate.Value, estimate.Interval, estimate.Response.Valid);
        return FlagRules.Of(value, EstimateKind.Surveyed, isShare: estimate.Affirmative is not null)
            | OfResponse(estimate.Response.Flag);
    }

    /// <summary>The words of flags, with bars between them; empty for none.</summary>
    public static string Write(FigureFlags flags) =>
        string.Join(Bar, _words.Where(word => flags.HasFlag(word.Flag)).Select(word => word.Word));

    /// <summary>Reads such words.</summary>
    /// <param name="text">Words with bars between them; may be empty.</param>
    /// <param name="flags">What they stand for.</param>
    /// <returns>False when one of them is none of ours.</returns>
    public static bool TryRead(string text, out FigureFlags flags)
    {
        flags = FigureFlags.None;
        foreach (string word in text.Split(Bar, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int known = Array.FindIndex(_words, one => string.Equals(one.Word, word, StringComparison.Ordinal));
            if (known < 0)
            {
                return false;
            }

            flags |= _words[known].Flag;
        }

        return true;
    }

    private static FigureFlags OfResponse(ItemResponseFlag flag) => flag switch
    {
        ItemResponseFlag.Severe => FigureFlags.VeryManyUnanswered,
        ItemResponseFlag.High => FigureFlags.ManyUnanswered,
        _ => FigureFlags.None,
    };
}
