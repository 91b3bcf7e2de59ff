using System.Text;

namespace Monitoring.Sources.Files;

/// <summary>Puts level and number of an area together to a code; knows no area.</summary>
/// <remarks>
/// What cannot be put together stays visible as level and number with a blank between them, so that an alias may name
/// it: <c>ggd 1</c> and <c>nederland 1</c> say something only in the file of one provider.
/// </remarks>
internal sealed class FileAreaKey(FileAreaForm form, int divisionYear)
{
    private static readonly (string Level, string Prefix, int Digits)[] _levels =
        [("gemeente", "GM", 4), ("wijk", "WK", 6), ("buurt", "BU", 8)];

    private byte[] _lastLevel = [];
    private byte[] _lastItem = [];
    private byte[] _lastKey = [];

    /// <summary>The key of the area of a row; valid until the next call.</summary>
    internal ReadOnlySpan<byte> Of(ReadOnlySpan<byte> level, ReadOnlySpan<byte> item)
    {
        if (form == FileAreaForm.CodeOrName)
        {
            return item;
        }

        // Rows of one area follow one another.
        if (!level.SequenceEqual(_lastLevel) || !item.SequenceEqual(_lastItem))
        {
            _lastLevel = level.ToArray();
            _lastItem = item.ToArray();
            _lastKey = Encoding.UTF8.GetBytes(Compose(
                Encoding.UTF8.GetString(level).Trim(), Encoding.UTF8.GetString(item).Trim()));
        }

        return _lastKey;
    }

    private string Compose(string level, string item)
    {
        if (item.Length > 0 && char.IsLetter(item[0]))
        {
            return item;
        }

        string word = level.TrimEnd("0123456789".ToCharArray());
        foreach ((string name, string prefix, int digits) in _levels)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase) && IsOwnDivision(level[word.Length..])
                && item.Length is > 0 && item.Length <= digits && item.All(char.IsAsciiDigit))
            {
                return prefix + item.PadLeft(digits, '0');
            }
        }

        return $"{level.ToLowerInvariant()} {item}";
    }

    // Codes mean something only with their year: those of another division are not taken for ours.
    private bool IsOwnDivision(string year) =>
        year.Length == 0
        || year.Equals(FormattableString.Invariant($"{divisionYear}"), StringComparison.Ordinal)
        || year.Equals(FormattableString.Invariant($"{divisionYear % 100:00}"), StringComparison.Ordinal);
}
