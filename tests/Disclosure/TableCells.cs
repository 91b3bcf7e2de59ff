using Monitoring.Pipeline.Disclosure;

namespace Monitoring.Tests.Disclosure;

/// <summary>A table of counts with all its totals: inner cells first by row, then row totals, column totals and the grand total.</summary>
internal sealed record TableCells(IReadOnlyList<long> Counts, IReadOnlyList<CellRelation> Relations)
{
    /// <summary>The table that the independent values were computed for; its inner cells are numbered 0 to 8.</summary>
    public static TableCells Vector { get; } = Of([[20, 3, 17], [15, 22, 40], [8, 30, 12]]);

    public static TableCells Random(Random random, int rows, int columns) =>
        Of([.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => (long)random.Next(0, 40)).ToArray())]);

    public static TableCells Of(long[][] rows)
    {
        int width = rows[0].Length;
        int inner = rows.Length * width;
        List<long> counts = [.. rows.SelectMany(row => row), .. rows.Select(row => row.Sum())];
        counts.AddRange(Enumerable.Range(0, width).Select(column => rows.Sum(row => row[column])));
        counts.Add(rows.Sum(row => row.Sum()));
        List<CellRelation> relations =
        [
            .. Enumerable.Range(0, rows.Length).Select(row => new CellRelation(inner + row, [.. Enumerable.Range(row * width, width)])),
            .. Enumerable.Range(0, width).Select(column => new CellRelation(
                inner + rows.Length + column, [.. Enumerable.Range(0, rows.Length).Select(row => (row * width) + column)])),
            new CellRelation(counts.Count - 1, [.. Enumerable.Range(inner, rows.Length)]),
            new CellRelation(counts.Count - 1, [.. Enumerable.Range(inner + rows.Length, width)]),
        ];
        return new TableCells(counts, relations);
    }
}
