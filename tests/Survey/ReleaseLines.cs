using System.Text;
using Monitoring.Pipeline.Disclosure;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.SurveyFigures;

namespace Monitoring.Tests.Survey;

/// <summary>What a release in the archive shows and hides.</summary>
internal static class ReleaseLines
{
    public static IEnumerable<(FigureKey Key, bool IsShown)> Of(Snapshot snapshot)
    {
        using PublishedRowReader rows = SurveyFigureTable.Open(snapshot).OpenRows();
        while (rows.Read())
        {
            string[] cells = [.. Enumerable.Range(0, SurveyFigureColumns.All.Count).Select(column => Encoding.UTF8.GetString(rows.Cell(column)))];
            bool isShown = cells[4] is not SurveyFigureColumns.Hidden;
            Assert.That(isShown || cells.Skip(5).All(cell => cell.Length == 0), Is.True, "a hidden figure hides everything");
            yield return (new FigureKey(cells[3], cells[0], cells[2], 2026), isShown);
        }
    }
}
