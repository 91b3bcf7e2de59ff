using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Figures as text, in the precision that their area and kind allow.</summary>
internal static class FigureText
{
    /// <summary>Decimals of a figure: districts and neighbourhoods that a model estimated have none.</summary>
    public static int Decimals(AreaKind area, FigureKind kind) =>
        kind == FigureKind.Modelled && area is (AreaKind.District or AreaKind.Neighbourhood) ? 0 : 1;

    /// <summary>One decimal and the unit: "15,2%".</summary>
    public static string WithUnit(Figure.Known figure, string unit) =>
        DutchNumbers.WithUnit(DutchNumbers.OneDecimal(figure.Value), unit);

    /// <summary>A table cell's number, with its interval where there is one: "17 (15–19)".</summary>
    public static string InTable(Figure.Known figure, int decimals)
    {
        string number = DutchNumbers.Rounded(figure.Value, decimals);
        return figure.Interval is FigureInterval interval
            ? $"{number} ({DutchNumbers.Interval(interval, decimals, "")})"
            : number;
    }
}
