using System.Text;
using Monitoring.Sources;
using Monitoring.Sources.PortalCsv;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.StatLine;

namespace Monitoring.Tests.Sources;

/// <summary>Hand-made exports in the forms of the StatLine portal, and how one is opened and read.</summary>
internal static class PortalExport
{
    /// <summary>Two dimensions in the rows, one of margins and one of periods above them, two topics.</summary>
    internal const string Nested = "\uFEFF\"Kleine monitor, 2012\"\r\n\"Cijfersoort: Waarde\"\r\n\"Perioden: 2012\"\r\n"
        + "\"\";\"\";\"Onderwerp\"\r\n"
        + "\"\";\"\";\"Gewicht|Te zwaar \";\"Gewicht|Mate|Veel te zwaar\"\r\n"
        + "\"Leeftijd\";\"Regio's\";\"%\";\"%\"\r\n"
        + "\"Totaal\";\"Nederland\";\"49,4\";\"11,3\"\r\n"
        + "\"Totaal\";\"Maastricht\";\"45,1\";\"\"\r\n"
        + "\"65 jaar of ouder\";\"Maastricht\";\"-3,5\";\".\"\r\n"
        + "\"Bron: CBS\"\r\n";

    /// <summary>All dimensions but the areas fixed; the typographic apostrophe.</summary>
    internal const string NestedWithOneDimension = "\uFEFF\"Kleine monitor, 2020\"\r\n"
        + "\"Leeftijd: Totaal\"\r\n\"Marges: Waarde\"\r\n"
        + "\"\";\"Onderwerp\"\r\n"
        + "\"\";\"Gewicht|Te zwaar\"\r\n"
        + "\"Regio’s\";\"%\"\r\n"
        + "\"Maastricht\";\"45,7\"\r\n"
        + "\"Bron: GGD, RIVM en CBS\"";

    /// <summary>One line of titles, a column of codes, padded cells.</summary>
    internal const string Flat = "\uFEFF\"Perioden\";\"Wijken en buurten\";"
        + "\"Regiocode (gemeente, wijk, buurt) (code)\";"
        + "\"Huishoudens (Aantal)\";\"Opleiding/Laag/Waarde (%)\"\n"
        + "\"2019\";\"Maastricht\";\"GM0935    \";\"   73269\";\"    20.8\"\n"
        + "\"2019\";\"Itteren\";\"BU09350502\";\"     460\";\"       .\"\n";

    /// <summary>One dimension and one topic, nothing else.</summary>
    internal const string FlatWithOneDimension =
        "\uFEFF\"Wijken en buurten\";\"Afstand tot bibliotheek (km)\"\n\"Nederland\";\"     2.0\"\n";

    internal static PortalCsvTable Open(TemporaryFolder folder, string text) =>
        Open(folder, Encoding.UTF8.GetBytes(text));

    internal static PortalCsvTable Open(TemporaryFolder folder, byte[] bytes)
    {
        SnapshotArchive archive = new(folder.Path);
        using SnapshotWriter writer = archive.Begin(Delivery.SourceId, $"{Delivery.Dataset}.gewicht");
        using (Stream file = writer.CreateFile("export.csv"))
        {
            file.Write(bytes);
        }

        Snapshot snapshot = writer.Commit(Delivery.Origin());
        return (PortalCsvTable)new StatLineSource(archive, Delivery.SourceId, []).Open(snapshot);
    }

    /// <summary>All rows as text: line of the file and cells.</summary>
    internal static List<string> ReadAll(PublishedTable table)
    {
        List<string> rows = [];
        using PublishedRowReader reader = table.OpenRows();
        while (reader.Read())
        {
            RowLocator place = reader.Locator;
            StringBuilder row = new(FormattableString.Invariant($"{place.FileIndex}:{place.RowNumber}:{place.RowId}"));
            for (int column = 0; column < table.Columns.Count; column++)
            {
                row.Append('|').Append(Encoding.UTF8.GetString(reader.Cell(column)));
            }

            rows.Add(row.ToString());
        }

        return rows;
    }
}
