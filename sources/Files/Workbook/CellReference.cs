namespace Monitoring.Sources.Files.Workbook;

/// <summary>Reads the place of a cell such as <c>AB12</c>.</summary>
internal static class CellReference
{
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="row">Its row, from 1.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, out int column, out int row)
    {
        (column, row) = (0, 0);
        int index = 0;
        while (index < text.Length && char.IsAsciiLetterUpper(text[index]) && column <= MostColumns)
        {
            column = (column * 26) + (text[index++] - 'A' + 1);
        }

        int letters = index;
        while (index < text.Length && char.IsAsciiDigit(text[index]) && row <= MostRows)
        {
            row = (row * 10) + (text[index++] - '0');
        }

        column--;
        return letters > 0 && index == text.Length && row is >= 1 and <= MostRows && column < MostColumns;
    }
}
