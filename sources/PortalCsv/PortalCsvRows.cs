namespace Monitoring.Sources.PortalCsv;

/// <summary>The rows below a header, each checked against it.</summary>
/// <param name="lines">The file, its header read.</param>
/// <param name="header">The header.</param>
internal sealed class PortalCsvRows(PortalCsvLines lines, PortalCsvHeader header)
{
    private readonly byte _otherMark = header.DecimalMark == ',' ? (byte)'.' : (byte)',';
    private bool _hasRows;

    /// <summary>Moves to the next row; false after the last one.</summary>
    /// <exception cref="SourceLayoutException">
    /// A line is no row of this table, the file has no rows, or it ends before its last line.
    /// </exception>
    internal bool Read()
    {
        if (!lines.Read())
        {
            return header.EndsWithFooter
                ? throw lines.Fault(
                    0, "The file ends without naming its provider, so it is cut off", "a last line 'Bron: ...'")
                : End();
        }

        if (lines.IsFooter)
        {
            return lines.Read()
                ? throw lines.Fault(0, "A line follows the one that names the provider", "the end of the file")
                : End();
        }

        RequireShape();
        _hasRows = true;
        return true;
    }

    private bool End() => _hasRows
        ? false
        : throw lines.Fault(0, "The file has no rows", "at least one row below the header");

    private void RequireShape()
    {
        if (lines.CellCount != header.CellCount)
        {
            throw lines.Fault(
                Math.Min(lines.CellCount, header.CellCount),
                FormattableString.Invariant($"The row has {lines.CellCount} cells"),
                FormattableString.Invariant($"{header.CellCount} cells, as the header says"));
        }

        for (int cell = 0; cell < header.RowDimensions.Count; cell++)
        {
            RequireMember(cell);
        }

        for (int cell = header.RowDimensions.Count; cell < header.CellCount; cell++)
        {
            if (HasOtherMark(lines.Cell(cell)))
            {
                throw lines.Fault(
                    cell,
                    $"The number {PortalCsvLines.Quote(lines.Text(cell).Trim(' '))} has another decimal mark",
                    $"numbers with the mark '{header.DecimalMark}', which this form of export writes");
            }
        }
    }

    private void RequireMember(int cell)
    {
        ReadOnlySpan<byte> member = lines.Cell(cell).Trim((byte)' ');
        if (member.IsEmpty)
        {
            throw lines.Fault(
                cell, "The row does not say what it is about", $"a member of {header.RowDimensions[cell].Title}");
        }

        if (PortalCsvDimension.IsMargin(header.RowDimensions[cell])
            && !lines.Text(cell).Trim(' ').Equals(PortalCsvDimension.ValueMember, StringComparison.Ordinal))
        {
            throw lines.Fault(
                cell,
                $"The row is of {PortalCsvLines.Quote(lines.Text(cell).Trim(' '))}",
                $"rows of '{PortalCsvDimension.ValueMember}' only");
        }
    }

    private bool HasOtherMark(ReadOnlySpan<byte> cell)
    {
        ReadOnlySpan<byte> text = cell.Trim((byte)' ').TrimStart((byte)'-');
        int mark = text.IndexOf(_otherMark);
        return mark > 0 && IsDigits(text[..mark]) && IsDigits(text[(mark + 1)..]);
    }

    private static bool IsDigits(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
