namespace Monitoring.Reports.Model;

/// <summary>What an export holds: figures, or judgements.</summary>
public abstract record ExportContent
{
    private ExportContent()
    {
    }

    /// <summary>Figures, and those that their source replaced.</summary>
    public sealed record Figures(IReadOnlyList<ExportFigure> Rows, IReadOnlyList<ExportFigureChange> Changes) : ExportContent;

    /// <summary>Judgements, and the words that changed.</summary>
    public sealed record Assessments(IReadOnlyList<ExportAssessment> Rows, IReadOnlyList<ExportStatusChange> Changes) : ExportContent;
}
