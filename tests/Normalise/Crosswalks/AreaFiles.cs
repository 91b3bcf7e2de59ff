using System.Globalization;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Tests.Cli;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Normalise.Crosswalks;

/// <summary>Made-up deliveries of figures for areas, dropped into the inbox of a desk.</summary>
internal static class AreaFiles
{
    public static IReadOnlyList<Area> Neighbourhoods { get; } =
        [.. TestCatalogue.Shipped.Areas.Where(area => area.Code.Level == AreaLevel.Neighbourhood && area.Code.Value.StartsWith("BU0935", StringComparison.Ordinal))];

    public static IReadOnlyList<Area> Districts { get; } =
        [.. TestCatalogue.Shipped.Areas.Where(area => area.Code.Level == AreaLevel.District && area.Code.Value.StartsWith("WK0935", StringComparison.Ordinal))];

    /// <summary>Adults of a neighbourhood: another number in each.</summary>
    public static int AdultsOf(int index) => 400 + (130 * index);

    /// <summary>A percentage of a neighbourhood or district: another in each, with one decimal.</summary>
    public static double ShareOf(int index) => 20 + (index * 7 % 31) + 0.5;

    public static CommandDesk Desk()
    {
        CommandDesk desk = new();
        desk.Setting("InboxSettleSeconds", "0");
        return desk;
    }

    public static void DropInhabitants(CommandDesk desk, string name = "inwoners naar leeftijd.csv", int more = 0) => Drop(
        desk, "population", name,
        Neighbourhoods.Select((area, index) => string.Create(CultureInfo.InvariantCulture, $"2024;{area.Code.Value};18+;{AdultsOf(index) + (index * more)}"))
            .Prepend("jaar;gebied;leeftijd;inwoners"));

    /// <summary>The GGD's cube of smoking, one line an area; a text in place of a number is written as it is.</summary>
    public static void DropSmoking(CommandDesk desk, string name, IEnumerable<(string Level, string Code, string Value)> figures) => Drop(
        desk, "ggd-monitor", name,
        figures.Select(figure => $"2024;{figure.Level};{figure.Code[2..].TrimStart('0')};18+;{figure.Value};120")
            .Prepend("Jaar;Geolevel;Geoitem;Leeftijd;Rookt;n_ongewogen"));

    public static string Text(double number) => number.ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    public static void Drop(CommandDesk desk, string source, string name, IEnumerable<string> lines)
    {
        string folder = desk.Folder[Path.Combine("data/inbox", source)];
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), string.Join('\n', lines) + "\n");
    }
}
