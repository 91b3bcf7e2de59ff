using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>A measurement that has a number.</summary>
/// <param name="Year">Reference year.</param>
/// <param name="Figure">The figure.</param>
/// <param name="IsHollow">True for a figure that was not measured but estimated by a model.</param>
internal sealed record DrawnPoint(int Year, Figure.Known Figure, bool IsHollow)
{
    /// <summary>Cuts segments further where a year has no number, so that no line crosses a gap.</summary>
    public static IReadOnlyList<IReadOnlyList<DrawnPoint>> Stretches(IReadOnlyList<IReadOnlyList<TrendPoint>> segments)
    {
        List<IReadOnlyList<DrawnPoint>> stretches = [];
        foreach (IReadOnlyList<TrendPoint> segment in segments)
        {
            List<DrawnPoint> stretch = [];
            foreach (TrendPoint point in segment.OrderBy(point => point.Year))
            {
                if (point.Figure is Figure.Known known)
                {
                    stretch.Add(new DrawnPoint(point.Year, known, point.Kind == FigureKind.Modelled));
                }
                else if (stretch.Count > 0)
                {
                    stretches.Add(stretch);
                    stretch = [];
                }
            }

            if (stretch.Count > 0)
            {
                stretches.Add(stretch);
            }
        }

        return stretches;
    }
}
