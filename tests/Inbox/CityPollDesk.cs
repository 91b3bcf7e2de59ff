using System.Globalization;
using System.Text;
using Monitoring.Tests.Cli;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Inbox;

/// <summary>The command line with the shipped catalogue and an inbox for waves of the city survey.</summary>
internal sealed class CityPollDesk : IDisposable
{
    public const string Source = "city-survey";

    public CityPollDesk() => Desk.Setting("InboxSettleSeconds", "0");

    public CommandDesk Desk { get; } = new();

    public TestFolder Folder => Desk.Folder;

    public string Inbox => Path.Combine(Folder["data"], "inbox", Source);

    public string Database => Folder["data/monitor.db"];

    public string Page(string path) => File.ReadAllText(Path.Combine(Folder["data"], "site", path));

    public void Drop(string name, params IEnumerable<string> lines)
    {
        Directory.CreateDirectory(Inbox);
        File.WriteAllText(Path.Combine(Inbox, name), string.Concat(lines.Select(line => line + "\r\n")), new UTF8Encoding(false));
    }

    /// <summary>The note beside the one file on a shelf.</summary>
    public string Note(string shelf) => File.ReadAllText(Directory.GetFiles(Path.Combine(Inbox, shelf), "*.txt").Single());

    /// <summary>A file of respondents: so many in each neighbourhood, whose marks run from 6 to 9 and of whom a quarter is very healthy.</summary>
    public static IEnumerable<string> Respondents(int each, params string[] neighbourhoods) => neighbourhoods
        .SelectMany((area, place) => Enumerable.Range(0, each).Select(index => string.Create(
            CultureInfo.InvariantCulture,
            $"R{place:00}{index:0000};{area};{(index % 2 == 0 ? "0,8" : "1,2")};{6 + (index % 4)};{1 + (index % 4)};{20 + (index % 60)};geen")))
        .Prepend("nummer;buurt;weging;sfeer;gezondheid;leeftijd;opmerking");

    public void Dispose() => Desk.Dispose();
}
