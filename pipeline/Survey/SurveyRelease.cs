using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Disclosure;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise;

namespace Monitoring.Pipeline.Survey;

/// <summary>What may be published of one wave: every figure that disclosure control lets through, and that the others are hidden.</summary>
/// <param name="Lines">The figures, in a fixed order.</param>
/// <param name="Unsafe">Number of figures hidden for their own sake.</param>
/// <param name="Complementary">Number hidden so that those cannot be worked out.</param>
/// <param name="Exposed">Number of hidden figures that an earlier release gives away, whatever is hidden now.</param>
internal sealed record SurveyRelease(IReadOnlyList<SurveyFigureLine> Lines, int Unsafe, int Complementary, int Exposed)
{
    /// <summary>Where parts have more respondents than their whole, as when people count in two groups; such parts are hidden.</summary>
    public IReadOnlyList<ReleaseContradiction> Contradictions { get; init; } = [];

    private const int LeastThreshold = 5;
    private const double LeastEffectiveNumber = 30;
    private const double Percent = 100;

    /// <summary>Makes a release.</summary>
    /// <param name="tallies">The answers.</param>
    /// <param name="catalogue">Areas, questions and the supplier's minimum.</param>
    /// <param name="table">The dataset.</param>
    /// <param name="earlier">What was shown of this dataset before.</param>
    public static SurveyRelease Of(
        RespondentTallies tallies, MonitorCatalogue catalogue, SourceTable table, IReadOnlyCollection<CountedFigure> earlier)
    {
        SuppressionProfile profile = catalogue.DroppedFiles.ProfileOf(catalogue.DroppedFiles.LayoutOf(table.TableId)!)!;
        int threshold = Math.Max(LeastThreshold, Math.Max(profile.MinimumCell, profile.MinimumComplement));
        HashSet<string> means = [.. catalogue.DroppedFiles.QuestionsOf(table.TableId).Where(question => question.IsMean).Select(question => question.IndicatorId)];
        List<(FigureKey Key, SurveyEstimate? Estimate)> figures =
        [
            .. tallies.All
                .OrderBy(pair => pair.Key.Indicator, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Area, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Population, StringComparer.Ordinal)
                .Select(pair => (pair.Key, Estimate(pair.Value, means.Contains(pair.Key.Indicator), table.EstimateKind))),
        ];
        ReleaseTable composed = ReleaseComposer.Compose(
            [.. figures.Select(figure => Counted(figure.Key, figure.Estimate, profile))], Sums(catalogue, table), earlier, threshold);
        ProtectedRelease release = ReleaseProtection.Protect(composed);
        List<FigureProtection> decisions = [.. release.Decisions.Take(figures.Count)];
        return new SurveyRelease(
            [.. figures.Select((figure, index) => new SurveyFigureLine(figure.Key, decisions[index] == FigureProtection.Shown ? figure.Estimate : null))],
            decisions.Count(decision => decision == FigureProtection.Unsafe),
            decisions.Count(decision => decision == FigureProtection.Complementary),
            release.Exposed.Count)
        {
            Contradictions = composed.Contradictions,
        };
    }

    /// <summary>The sums that readers of a dataset's figures can make.</summary>
    public static ReleaseSums Sums(MonitorCatalogue catalogue, SourceTable table)
    {
        RespondentPopulations populations = RespondentPopulations.Of(catalogue, table.TableId);
        return new ReleaseSums(
            [
                .. catalogue.Areas
                    .Where(area => area.Code.Level is AreaLevel.Neighbourhood or AreaLevel.District && area.ParentCode is not null)
                    .GroupBy(area => area.ParentCode!.Value)
                    .OrderByDescending(group => group.Key.Level)
                    .ThenBy(group => group.Key.Value, StringComparer.Ordinal)
                    .Select(group => (group.Key.Value, (IReadOnlyList<string>)[.. group.Select(area => area.Code.Value)])),
            ],
            populations.Parts.Count == 0 ? [] : [(populations.Whole, populations.Parts)],
            [.. Complements(catalogue.DroppedFiles.QuestionsOf(table.TableId))]);
    }

    // Indicators that share out the valid answers to one question.
    private static IEnumerable<IReadOnlyList<string>> Complements(IReadOnlyList<RespondentQuestion> questions)
    {
        foreach (IGrouping<string, RespondentQuestion> column in questions.Where(question => !question.IsMean).GroupBy(question => question.Column, StringComparer.Ordinal))
        {
            List<string> yes = [.. column.SelectMany(question => question.Yes)];
            HashSet<string> valid = [.. column.SelectMany(question => question.Yes.Concat(question.No))];
            if (column.Skip(1).Any() && yes.Count == valid.Count && valid.SetEquals(yes))
            {
                yield return [.. column.Select(question => question.IndicatorId)];
            }
        }
    }

    private static SurveyEstimate? Estimate(WeightedTally tally, bool isMean, EstimateKind kind) =>
        isMean ? SurveyEstimate.OfMean(tally, kind) : SurveyEstimate.OfShare(tally, kind);

    private static CountedFigure Counted(FigureKey key, SurveyEstimate? estimate, SuppressionProfile profile)
    {
        if (estimate is null)
        {
            return new CountedFigure(key, 0, null, IsUnsafe: true);
        }

        double? percentage = estimate.Affirmative * Percent / estimate.Response.Valid;
        bool isSmallArea = key.Area.StartsWith("BU", StringComparison.Ordinal) || key.Area.StartsWith("WK", StringComparison.Ordinal);
        return new CountedFigure(
            key,
            estimate.Response.Valid,
            estimate.Affirmative,
            PrimarySuppression.Withholds(profile, percentage, estimate.Response.Valid)
                || (isSmallArea && estimate.EffectiveNumber < LeastEffectiveNumber));
    }
}
