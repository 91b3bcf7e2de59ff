namespace Monitoring.Reports.Text;

/// <summary>Words inside charts.</summary>
internal static class ChartText
{
    /// <summary>Stands in a chart without a single number.</summary>
    public const string NothingToDraw = "Geen cijfers om te tekenen";

    /// <summary>A year on the axis.</summary>
    public static string Year(int year) => DutchNumbers.Year(year);

    /// <summary>Name of a line that ends before the others.</summary>
    public static string Until(string name, int year) => $"{name}, tot {DutchNumbers.Year(year)}";
}
