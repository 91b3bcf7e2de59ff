namespace Monitoring.Sources.Files;

/// <summary>Holds rows against the width of their header.</summary>
internal static class RowWidth
{
    /// <summary>Refuses a row that is too short, which is what remains of a file that was cut off, or has cells beyond the header.</summary>
    /// <exception cref="RefusedFileException">The row has another width.</exception>
    internal static void Require(FileRowReader rows, int width, FileContext context)
    {
        for (int column = width; column < rows.CellCount; column++)
        {
            if (rows.Cell(column).ContainsAnyExcept((byte)' ', (byte)'\t'))
            {
                throw context.Fault(FileFault.OtherWidth, rows.PlaceOf(column));
            }
        }

        if (rows.CellCount < width && !rows.MayEndEarly)
        {
            throw context.Fault(FileFault.OtherWidth, rows.PlaceOf(-1));
        }
    }
}
