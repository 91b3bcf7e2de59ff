using Monitoring.Sources.RecordedCsv;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Sources.SurveyFigures;

/// <summary>Rows of figures that were estimated from respondents, each with its interval and number.</summary>
internal sealed class SurveyFigureRows(Snapshot snapshot) : PublishedRowReader
{
    private static readonly int _lower = Position(SurveyFigureColumns.Lower);
    private static readonly int _upper = Position(SurveyFigureColumns.Upper);
    private static readonly int _respondents = Position(SurveyFigureColumns.Respondents);

    private readonly RecordedCsvLines _lines = new(snapshot);

    /// <inheritdoc/>
    public override bool HasMargins => true;

    /// <inheritdoc/>
    public override RowLocator Locator => new(FileIndex: 0, _lines.Number, RowId: -1);

    /// <inheritdoc/>
    public override bool Read() => _lines.Read();

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Cell(int column) => _lines.Cell(column);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> LowerCell(int column) => _lines.Cell(_lower);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> UpperCell(int column) => _lines.Cell(_upper);

    /// <inheritdoc/>
    public override bool HasSampleSize(int column) => true;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> SampleSizeCell(int column) => _lines.Cell(_respondents);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _lines.Dispose();
        }
    }

    private static int Position(string column) => SurveyFigureColumns.All.ToList().IndexOf(column);
}
