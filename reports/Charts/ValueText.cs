using Monitoring.Reports.Model;
using Monitoring.Reports.Text;

namespace Monitoring.Reports.Charts;

/// <summary>How the values of one chart are written.</summary>
/// <param name="Unit">Unit of the values.</param>
/// <param name="Words">The words and number forms of the report.</param>
internal sealed record ValueText(string Unit, ReportWords Words)
{
    /// <summary>A measurement, without its unit.</summary>
    public string Of(Figure.Known figure) => Words.Figure.Number(figure, Unit);

    /// <summary>A value on the axis, without its unit.</summary>
    public string Tick(double value, int decimals) => Words.Numbers.Rounded(value, decimals);

    /// <summary>A value on the axis that shows the unit for all.</summary>
    public string TickWithUnit(double value, int decimals) => Words.Numbers.WithUnit(Tick(value, decimals), Unit);
}
