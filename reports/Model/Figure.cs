namespace Monitoring.Reports.Model;

/// <summary>A number, the reason why it is withheld, or nothing at all: a withheld value has no number to leak.</summary>
public abstract record Figure
{
    private Figure()
    {
    }

    /// <summary>A number that may be shown.</summary>
    /// <param name="Value">In the indicator's unit.</param>
    /// <param name="Interval">95 % interval; null when the source gives none.</param>
    /// <param name="OriginId">Key of its line on the origin page and of <c>monitor trace</c>.</param>
    public sealed record Known(double Value, FigureInterval? Interval, string OriginId) : Figure
    {
        /// <summary>How it was made; null for a figure that its source publishes for the area itself.</summary>
        public FigureMaking? Making { get; init; }

        /// <summary>Unweighted number of people who answered; null when the source does not say.</summary>
        public int? Respondents { get; init; }

        /// <summary>What a reader should know of it.</summary>
        public FigureCautions Cautions { get; init; }
    }

    /// <summary>No number, for a stated reason.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="OriginId">Key of its line on the origin page and of <c>monitor trace</c>.</param>
    public sealed record Withheld(FigureGap Reason, string OriginId) : Figure;

    /// <summary>The sources at hand have no cell for it.</summary>
    public sealed record Absent : Figure;
}
