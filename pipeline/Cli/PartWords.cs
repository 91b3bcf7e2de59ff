using System.Globalization;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise.Crosswalks;
using Monitoring.Pipeline.Store;
using Monitoring.Pipeline.Trace;

namespace Monitoring.Pipeline.Cli;

/// <summary>What a figure was made from, in English words and invariant numbers, for the command line.</summary>
internal static class PartWords
{
    /// <summary>How the figure reached its area, and a line for each figure it was made from; nothing for one that its source publishes for the area.</summary>
    public static IEnumerable<string> Lines(TracedFigure figure)
    {
        QualityLabel quality = (QualityLabel)figure.Row.QualityLabelId;
        if (quality == QualityLabel.Direct)
        {
            yield break;
        }

        yield return $"quality  {WordsOf(quality)}{(figure.Parts.Count > 0 ? ", weighted by " + BasisOf(figure.Parts[0]) : string.Empty)}";
        foreach (FigurePartRow part in figure.Parts)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"part     {part.PartCode}: {part.Value:0.######}, weight {part.Weight:0.######} (share {part.Share:0.0000})");
        }
    }

    /// <summary>The label in words.</summary>
    public static string WordsOf(QualityLabel quality) => quality switch
    {
        QualityLabel.Direct => "direct: published for this area",
        QualityLabel.Aggregated => "aggregated: made from the figures of smaller areas",
        QualityLabel.Apportioned => "apportioned: made from the figures of postcodes that lie in several areas",
        QualityLabel.Inherited => "inherited: the figure of the district around it, no figure of the area itself",
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "Not a quality label."),
    };

    private static string BasisOf(FigurePartRow part) => (WeightBasis)part.Basis switch
    {
        WeightBasis.SurveyWeights => "the survey's own weights",
        WeightBasis.SamePopulation => string.Create(CultureInfo.InvariantCulture, $"the inhabitants of those ages of {part.BasisYear}"),
        WeightBasis.From15To65 => string.Create(CultureInfo.InvariantCulture, $"the inhabitants of 15 to 65 of {part.BasisYear}; those of 18 to 65 are not known"),
        WeightBasis.AllInhabitants => string.Create(CultureInfo.InvariantCulture, $"all inhabitants of {part.BasisYear}; those of those ages are not known"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.Basis, "Not a basis of weights."),
    };
}
