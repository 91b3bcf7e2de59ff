using Monitoring.Tests.EndToEnd;

namespace Monitoring.Tests.Inbox;

/// <summary>The stored figures as lines of indicator, area, value and respondents; a figure without a number has neither.</summary>
internal static class PollFigures
{
    private const int Indicator = 0;
    private const int Area = 2;
    private const int Value = 10;
    private const int Lower = 11;
    private const int Upper = 12;
    private const int Respondents = 13;

    public static List<string> Of(string database) =>
        [.. Cells(database).Select(cells => $"{cells[Indicator]} {cells[Area]} {cells[Value]} {cells[Respondents]}")];

    public static List<string> WithMargins(string database) =>
        [.. Cells(database).Where(cells => (cells[Lower] + cells[Upper]).Length > 0).Select(cells => cells[Indicator])];

    private static IEnumerable<string[]> Cells(string database) =>
        WorkFolder.RowsOf(database, "current_observation").Select(row => row.Split('|'));
}
