using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Disagreements;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Puts together where official figures contradict each other.</summary>
internal sealed class DisagreementBuilder(PageContext context)
{
    /// <summary>The section.</summary>
    /// <param name="register">The disagreements, those of the catalogue first.</param>
    public DisagreementSection Build(DisagreementRegister register) => new(
        [
            .. register.Explained.Where(IsAboutFigures).SelectMany(one => one.Comparisons.Select(pair => Figures(pair, ReasonOf(one.Entry)))),
            .. register.Unexplained.Select(pair => Figures(pair, string.Empty)),
        ],
        [.. register.Explained.Where(one => !IsAboutFigures(one) && one.Comparisons.Count > 0).Select(Tables)]);

    private static bool IsAboutFigures(Disagreement disagreement) => disagreement.Entry.Used is [string used] && OriginId.TryParse(used, out _);

    private FigureDisagreement Figures(FigureComparison pair, string reason)
    {
        Indicator indicator = context.Catalogue.Indicators.First(
            one => string.Equals(one.Id, pair.Used.IndicatorId, StringComparison.Ordinal));
        return new FigureDisagreement(
            indicator.Id,
            context.Labels.Text(indicator.Title),
            context.Labels.Area(pair.Used.AreaCode).Name,
            indicator.Unit,
            Side(pair.Used),
            Side(pair.Other),
            context.Derived.Computed(
                $"difference/{pair.Used.Reference}~{pair.Other.Reference}",
                (double)pair.Difference,
                "the other number minus the one that is followed",
                [pair.Used.Reference, pair.Other.Reference]),
            reason);
    }

    private DisagreementSide Side(ComparedFigure figure)
    {
        string origin = figure.Quotation is null
            ? figure.Reference
            : context.Derived.Computed(
                $"quotation/{figure.Reference}", (double)figure.Value, "as the document prints it; a line of published_figures.csv", []).Id;
        return new DisagreementSide(
            new Figure.Known((double)figure.Value, null, origin),
            figure.Decimals,
            figure.Period,
            figure.Quotation is { } quotation ? $"{quotation.Document}, {quotation.Place}" : figure.Row!.TableId);
    }

    private TableDisagreement Tables(Disagreement disagreement)
    {
        string id = disagreement.Entry.Id;
        return new TableDisagreement(
            disagreement.Entry.Used,
            disagreement.Entry.Other,
            Number($"count/disagreement/{id}", disagreement.Comparisons.Count, "pairs of numbers about the same area, year and people"),
            Number($"difference/{id}/mean", (double)disagreement.MeanDifference, "mean of the differences without their signs"),
            Number($"difference/{id}/largest", (double)disagreement.LargestDifference, "largest difference without its sign"),
            ReasonOf(disagreement.Entry));
    }

    private DerivedNumber Number(string id, double value, string rule) => context.Derived.Computed(id, value, rule, []);

    private string ReasonOf(DisagreementEntry entry) => context.Labels.Text(new Wording(entry.ReasonNl, entry.ReasonEn));
}
