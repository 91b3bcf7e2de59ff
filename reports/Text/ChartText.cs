using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words inside charts.</summary>
/// <param name="language">The language.</param>
internal sealed class ChartText(ReportLanguage language)
{
    /// <summary>Stands in a chart without a single number.</summary>
    public string NothingToDraw => language.Of("Geen cijfers om te tekenen", "No figures to draw");

    /// <summary>A year on the axis.</summary>
    public static string Year(int year) => ReportNumbers.Year(year);

    /// <summary>Name of a line that ends before the others.</summary>
    public string Until(string name, int year) =>
        language.Of($"{name}, tot {ReportNumbers.Year(year)}", $"{name}, to {ReportNumbers.Year(year)}");
}
