using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>A measurement that has a number.</summary>
/// <param name="Year">Reference year.</param>
/// <param name="Figure">The figure.</param>
/// <param name="IsHollow">True for a figure that was not measured but estimated by a model.</param>
internal sealed record DrawnPoint(int Year, Figure.Known Figure, bool IsHollow)
{
    /// <summary>True for a figure of people who chose to take part: drawn as a square.</summary>
    public bool IsSelfSelected { get; init; }

    /// <summary>A measurement with the mark of its kind.</summary>
    /// <param name="year">Reference year; of no meaning where there is no axis of years.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="kind">How it came about.</param>
    public static DrawnPoint Of(int year, Figure.Known figure, FigureKind kind) => new(year, figure, kind == FigureKind.Modelled)
    {
        IsSelfSelected = kind == FigureKind.SelfSelected,
    };

    /// <summary>Draws the mark of the measurement.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="at">Its middle.</param>
    /// <param name="radius">Half its width.</param>
    /// <param name="role">Style of the line it stands on.</param>
    public void Draw(SvgWriter svg, Pixel at, double radius, string role)
    {
        if (IsSelfSelected)
        {
            svg.Box(new PixelBox(at.X - radius, at.Y - radius, 2 * radius, 2 * radius), "dot hollow " + role);
            return;
        }

        svg.Circle(at, radius, (IsHollow ? "dot hollow " : "dot ") + role);
    }

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
                    stretch.Add(Of(point.Year, known, point.Kind));
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
