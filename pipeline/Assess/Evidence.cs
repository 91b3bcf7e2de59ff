using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;

namespace Monitoring.Pipeline.Assess;

/// <summary>The figures that a target is asked of, all from one series.</summary>
/// <param name="Line">Figures with a number of the area or of the group as a whole, oldest first; empty when there are none.</param>
/// <param name="Points">Those of them that are comparable with the newest: from the baseline on, without exceptional years.</param>
/// <param name="Marks">Breaks and exceptional years of the line.</param>
/// <param name="Series">Series of the catalogue; empty when there is no line.</param>
/// <param name="NewestOfAnyPopulation">Newest year in which the indicator has a number for the area, whoever it is about; null when none.</param>
internal sealed record Evidence(
    IReadOnlyList<FigureRow> Line,
    IReadOnlyList<JudgedPoint> Points,
    SeriesMarks Marks,
    string Series,
    int? NewestOfAnyPopulation)
{
    /// <summary>Figures of the single areas of a group that has no figure as a whole; empty otherwise.</summary>
    public IReadOnlyList<FigureRow> OfMembers { get; init; } = [];

    /// <summary>True when the only figures were taken over from the area around it.</summary>
    public bool IsBorrowedOnly { get; init; }

    /// <summary>True when the only figures are quotations from documents.</summary>
    public bool IsQuotedOnly { get; init; }

    /// <summary>Benchmark figures beside the line, by year.</summary>
    public IReadOnlyDictionary<long, FigureRow> Benchmarks { get; init; } = new Dictionary<long, FigureRow>();

    /// <summary>The newest figure; null when there is none.</summary>
    public FigureRow? Newest => Line.Count > 0 ? Line[^1] : null;

    /// <summary>How the newest figure came about; of a group without a figure as a whole that of its areas' figures; null when there is none.</summary>
    public EstimateKind? Kind => (EstimateKind?)(Newest ?? (OfMembers.Count > 0 ? OfMembers[^1] : null))?.EstimateKindId;

    /// <summary>The line's figure of a year; null when it has none.</summary>
    public FigureRow? Of(int? year) => Line.FirstOrDefault(row => row.ReferenceYear == year);

    /// <summary>Everything that was looked at, as it is kept with the judgement.</summary>
    public IReadOnlyList<AssessedFigure> Figures()
    {
        Dictionary<long, JudgedPoint> judged = Points.ToDictionary(point => point.Row.ReferenceYear);
        List<AssessedFigure> figures = [];
        foreach (FigureRow row in Line)
        {
            JudgedPoint? point = judged.GetValueOrDefault(row.ReferenceYear);
            figures.Add(Kept(row, point is null ? FigureRole.LeftOut : FigureRole.Judged, point?.Own.Error));
            if (point?.BenchmarkRow is { } benchmark)
            {
                figures.Add(Kept(benchmark, FigureRole.Benchmark, point.Benchmark!.Error));
            }
        }

        return figures;
    }

    private AssessedFigure Kept(FigureRow row, FigureRole role, double? error) => new(
        role,
        row.AreaCode,
        (int)row.ReferenceYear,
        row.Population,
        row.TableId,
        Series,
        (EstimateKind)row.EstimateKindId,
        Marks.IsEventYear(row.ReferenceYear),
        Marks.SegmentYear(row.ReferenceYear),
        row.Value!.Value,
        error);
}
