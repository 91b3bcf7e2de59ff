namespace Monitoring.Pipeline.Domain;

/// <summary>Code of an area as CBS writes it; it means something only together with its division year.</summary>
/// <remarks>NL + 2, GG + 4, GM + 4, WK + 6, BU + 8 positions. District and neighbourhood positions may be letters.</remarks>
internal readonly record struct AreaCode
{
    private AreaCode(string value, AreaLevel level) => (Value, Level) = (value, level);

    /// <summary>The code without padding, for example <c>BU09350303</c>.</summary>
    public string Value { get; }

    /// <summary>The level its prefix names.</summary>
    public AreaLevel Level { get; }

    /// <summary>Reads a published code; padding is trimmed here and nowhere else.</summary>
    /// <returns>False when the text is not an area code of a known level.</returns>
    public static bool TryParse(string? text, out AreaCode code)
    {
        code = default;
        string trimmed = text?.Trim() ?? string.Empty;
        if (trimmed.Length < 4 || LevelOf(trimmed) is not { } level || !HasPlausibleTail(trimmed))
        {
            return false;
        }

        code = new AreaCode(trimmed, level);
        return true;
    }

    /// <summary>Reads a code that must be valid.</summary>
    /// <exception cref="FormatException">The text is not an area code.</exception>
    public static AreaCode Parse(string text) => TryParse(text, out AreaCode code)
        ? code
        : throw new FormatException(
            $"'{text}' is not an area code. Expected NL01, GG + 4, GM + 4, WK + 6 or BU + 8 positions, such as BU09350303.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static AreaLevel? LevelOf(string code) => (code[..2], code.Length) switch
    {
        ("NL", 4) => AreaLevel.Country,
        ("GG", 6) => AreaLevel.GgdRegion,
        ("GM", 6) => AreaLevel.Municipality,
        ("WK", 8) => AreaLevel.District,
        ("BU", 10) => AreaLevel.Neighbourhood,
        _ => null,
    };

    private static bool HasPlausibleTail(string code)
    {
        int digitsUpTo = Math.Min(code.Length, 6);
        for (int position = 2; position < code.Length; position++)
        {
            if (position < digitsUpTo ? !char.IsAsciiDigit(code[position]) : !char.IsAsciiLetterOrDigit(code[position]))
            {
                return false;
            }
        }

        return true;
    }
}
