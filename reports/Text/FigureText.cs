using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Figures as text, in the precision that their area and kind allow.</summary>
/// <param name="language">The language.</param>
internal sealed class FigureText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);

    /// <summary>Decimals of a figure: counts have none, nor have districts and neighbourhoods that a model estimated.</summary>
    public static int Decimals(AreaKind area, FigureKind kind, string unit) =>
        ReportNumbers.IsCount(unit)
        || (kind == FigureKind.Modelled && area is (AreaKind.District or AreaKind.Neighbourhood)) ? 0 : 1;

    /// <summary>One decimal, a count whole: "15,2", "124.227".</summary>
    public string Number(Figure.Known figure, string unit) =>
        _numbers.Rounded(figure.Value, ReportNumbers.IsCount(unit) ? 0 : 1);

    /// <summary>The same with the unit: "15,2%".</summary>
    public string WithUnit(Figure.Known figure, string unit) => _numbers.WithUnit(Number(figure, unit), unit);

    /// <summary>A table cell's number, with its interval where there is one: "17 (15–19)".</summary>
    public string InTable(Figure.Known figure, int decimals)
    {
        string number = _numbers.Rounded(figure.Value, decimals);
        return figure.Interval is FigureInterval interval
            ? $"{number} ({_numbers.Interval(interval, decimals, "")})"
            : number;
    }

    /// <summary>A number that was counted or computed, without unit.</summary>
    public string Derived(DerivedNumber number, int decimals) => _numbers.Rounded(number.Value, decimals);
}
