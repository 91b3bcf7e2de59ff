using System.Globalization;
using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Tests.Catalogue;
using Monitoring.Tests.Cli;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Survey;

/// <summary>The command line with a catalogue that declares a wave of a city survey, and an inbox for it.</summary>
internal sealed class WaveDesk : IDisposable
{
    public const string Source = "city-survey";
    public const string Table = "proefpeiling-2026";

    private readonly TemporaryCatalogue _catalogue = TemporaryCatalogue.Copy();

    public WaveDesk(string areaForm = "code-or-name", string kind = "surveyed")
    {
        Append("source_tables.csv", $"{Table},{Source},Proefpeiling 2026,Trial survey 2026,{kind},2024,gebied,periode,2026,bevolking,,,,proefpeiling,35,2026-01-01");
        Append("layouts.csv", $"{Table},proef*,respondents,,1,semicolon,utf8,comma,none,year,{areaForm},,own-survey,");
        Append(
            "layout_columns.csv",
            $"{Table},nummer,ignored,", $"{Table},buurt,area,", $"{Table},leeftijd,population,", $"{Table},weging,weight,",
            $"{Table},gezondheid,value,", $"{Table},rookt,value,", $"{Table},opmerking,ignored,");
        Append("population_keys.csv", $"{Table},*,18+", $"{Table},1,18-64", $"{Table},2,65+");
        Append(
            "column_mappings.csv",
            $"{Table},ervaren-gezondheid,ervaren-gezondheid,2026,18+|18-64|65+", $"{Table},roken,roken,2026,18+|18-64|65+");
        Append(
            "respondent_questions.csv",
            $"{Table},ervaren-gezondheid,gezondheid,1|2,3|4|5,9,8", $"{Table},roken,rookt,ja,nee,weet niet,");
        Desk.Setting("InboxSettleSeconds", "0");
        Desk.Setting("Catalogue", _catalogue.Folder);
    }

    public CommandDesk Desk { get; } = new();

    public TestFolder Folder => Desk.Folder;

    public string Inbox => Path.Combine(Folder["data"], "inbox", Source);

    public MonitorCatalogue Catalogue => CatalogueReader.Read(_catalogue.Folder).Catalogue
        ?? throw new InvalidOperationException(string.Join("\n", _catalogue.Errors().Select(error => error.ToString())));

    public SourceTable SourceTable => Catalogue.SourceTables.Single(table => table.TableId.Equals(Table, StringComparison.Ordinal));

    public void Drop(string name, IEnumerable<Respondent> respondents) => Drop(name, Text(respondents));

    public void Drop(string name, string text)
    {
        Directory.CreateDirectory(Inbox);
        File.WriteAllText(Path.Combine(Inbox, name), text, new UTF8Encoding(false));
    }

    public static string Text(IEnumerable<Respondent> respondents) => string.Concat(
        respondents.Select(one => string.Create(
            CultureInfo.InvariantCulture,
            $"{one.Number};{one.Area};{one.Age};{one.Weight.ToString(CultureInfo.InvariantCulture).Replace('.', ',')};{one.Health};{one.Smokes};{one.Remark}\r\n"))
            .Prepend("nummer;buurt;leeftijd;weging;gezondheid;rookt;opmerking\r\n"));

    /// <summary>A wave drawn at random: a few to a few hundred respondents in each neighbourhood.</summary>
    public static List<Respondent> Wave(int seed)
    {
        Random random = new(seed);
        List<Respondent> wave = [];
        foreach (Area area in TestCatalogue.Shipped.Areas.Where(area => area.Code.Level == AreaLevel.Neighbourhood))
        {
            int size = random.Next(0, 260);
            for (int index = 0; index < size; index++)
            {
                wave.Add(new Respondent(
                    $"R{wave.Count.ToString("00000", CultureInfo.InvariantCulture)}",
                    index % 3 == 0 ? area.Code.Value[2..].TrimStart('0') : area.Code.Value,
                    random.Next(4) == 0 ? "2" : "1",
                    Math.Round(0.2 + (2 * random.NextDouble()), 3),
                    random.Next(20) == 0 ? "9" : random.Next(1, 6).ToString(CultureInfo.InvariantCulture),
                    random.Next(25) == 0 ? "weet niet" : random.Next(5) == 0 ? "ja" : "nee",
                    string.Empty));
            }
        }

        return wave;
    }

    public void Dispose()
    {
        Desk.Dispose();
        _catalogue.Dispose();
    }

    private void Append(string file, params string[] lines) =>
        File.AppendAllText(_catalogue.PathOf(file), string.Concat(lines.Select(line => line + "\n")));
}
