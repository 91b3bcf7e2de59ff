namespace Monitoring.Pipeline.Domain;

/// <summary>What numbers a unit allows: a number outside is a mistake in the source, whatever it measures.</summary>
/// <param name="Lowest">Lowest possible value.</param>
/// <param name="Highest">Highest possible value.</param>
/// <param name="Words">The range in words, for a message: "0 to 100 %".</param>
internal sealed record UnitRange(double Lowest, double Highest, string Words)
{
    /// <summary>The unit of a share of people.</summary>
    public const string Percent = "%";

    /// <summary>The unit of a Dutch school mark, which runs from 1 to 10.</summary>
    public const string Mark = "rapportcijfer";

    private static readonly UnitRange _percent = new(0, 100, "0 to 100 %");
    private static readonly UnitRange _mark = new(1, 10, "1 to 10, as marks are");

    /// <summary>The range of a unit; null when it has none, such as a count.</summary>
    public static UnitRange? Of(string unit) => unit switch
    {
        Percent => _percent,
        Mark => _mark,
        _ => null,
    };

    /// <summary>True when a value can be one of the unit.</summary>
    public static bool Allows(string unit, double value) => Of(unit) is not { } range || (value >= range.Lowest && value <= range.Highest);
}
