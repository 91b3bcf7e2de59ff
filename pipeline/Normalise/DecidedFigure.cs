using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Quarantine;

namespace Monitoring.Pipeline.Normalise;

/// <summary>The figure that a decision puts in the place of one that was quarantined.</summary>
internal static partial class DecidedFigure
{
    private const double ConfidenceLevel = 0.95;

    /// <summary>How a correction is written.</summary>
    public const string Form = "a number with a decimal point (12.3), with its margins if need be (12.3 [10.1 to 14.5]), or a mark: '.' for not published, 'x' for confidential";

    /// <summary>The figure to load; null when the decision cannot be carried out.</summary>
    /// <param name="decision">Acceptance or correction.</param>
    /// <param name="readable">The number as published; null when there is none that can be read.</param>
    /// <param name="margins">The margins as published; null when there are none that can be read.</param>
    public static ObservedValue? Of(QuarantineDecision decision, double? readable, ConfidenceInterval? margins) => decision.Verb switch
    {
        DecisionVerb.Accept => readable is { } value ? WithMargins(value, margins) : null,
        DecisionVerb.Correct => Read(decision.Replacement) switch
        {
            ObservedValue.Measured { Interval: null } measured => WithMargins(measured.Value, margins),
            { } other => other,
            null => null,
        },
        _ => null,
    };

    /// <summary>Reads a correction; null when it is none.</summary>
    public static ObservedValue? Read(string text)
    {
        if (CorrectionPattern().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        switch (CellParser.Parse(Encoding.UTF8.GetBytes(match.Groups["value"].Value), out double value))
        {
            case CellOutcome.NotPublished:
                return new ObservedValue.Withheld(MissingReason.NotPublished);
            case CellOutcome.Confidential:
                return new ObservedValue.Withheld(MissingReason.Confidential);
            case CellOutcome.Number when !match.Groups["lower"].Success:
                return new ObservedValue.Measured(value, null, null);
            case CellOutcome.Number:
                double lower = double.Parse(match.Groups["lower"].ValueSpan, CultureInfo.InvariantCulture);
                double upper = double.Parse(match.Groups["upper"].ValueSpan, CultureInfo.InvariantCulture);
                return lower <= value && value <= upper
                    ? new ObservedValue.Measured(value, new ConfidenceInterval(lower, upper, ConfidenceLevel), null)
                    : null;
            default:
                return null;
        }
    }

    // Margins that do not hold the value say nothing about it: without them it gets no judgement either.
    private static ObservedValue.Measured WithMargins(double value, ConfidenceInterval? margins) =>
        new(value, margins is { } known && known.Lower <= value && value <= known.Upper ? known : null, null);

    [GeneratedRegex(
        @"^(?<value>-?\d{1,12}(\.\d{1,9})?|\.|x)( \[(?<lower>-?\d{1,12}(\.\d{1,9})?) to (?<upper>-?\d{1,12}(\.\d{1,9})?)\])?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex CorrectionPattern();
}
