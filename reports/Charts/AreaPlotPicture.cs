using Monitoring.Reports.Model;

namespace Monitoring.Reports.Charts;

/// <summary>What a plot of areas shows.</summary>
/// <param name="Id">Prefix of its element ids.</param>
/// <param name="Title">Name of the picture.</param>
/// <param name="Message">What it shows, in a sentence.</param>
/// <param name="Areas">The areas in the order shown.</param>
/// <param name="City">The city's figure.</param>
/// <param name="Kind">How the figures came about; modelled is drawn hollow.</param>
/// <param name="Unit">Unit of the figures.</param>
/// <param name="Municipality">Name of the city.</param>
internal sealed record AreaPlotPicture(
    string Id,
    string Title,
    string Message,
    IReadOnlyList<AreaFigure> Areas,
    Figure City,
    FigureKind Kind,
    string Unit,
    string Municipality);
