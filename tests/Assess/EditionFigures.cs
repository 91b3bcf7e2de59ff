using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Assess;

/// <summary>Small figures from the tables of the shipped catalogue: "table indicator area population year number", a dot for withheld.</summary>
internal static class EditionFigures
{
    /// <summary>Figures as lines of words; <c>.</c> is not published, <c>x</c> confidential, <c>n</c> not asked.</summary>
    public static IReadOnlyList<FigureRow> Rows(params string[] lines) => [.. lines.Select(Row)];

    /// <summary>The figures ordered by what they are about.</summary>
    public static FigureSet Set(params string[] lines) => new(Rows(lines), TestCatalogue.Shipped);

    /// <summary>A figure that a line of words stands for.</summary>
    public static FigureRow Row(string line)
    {
        string[] words = line.Split(' ');
        SourceTable table = TestCatalogue.Shipped.SourceTables.Single(one => one.TableId.Equals(words[0], StringComparison.Ordinal));
        MissingReason? missing = words[5] switch
        {
            "." => MissingReason.NotPublished,
            "x" => MissingReason.Confidential,
            "n" => MissingReason.NotAsked,
            _ => null,
        };
        double? value = missing is null ? double.Parse(words[5], System.Globalization.CultureInfo.InvariantCulture) : null;
        return new FigureRow(
            words[1], words[2], table.DivisionYear, int.Parse(words[4], System.Globalization.CultureInfo.InvariantCulture), words[3],
            table.SourceId, table.TableId, value, Limit(words, 6), Limit(words, 7), (long?)Limit(words, 8), (long)table.EstimateKind, 0, (long?)missing, 0, null, 1, 0,
            "rows.json", 1, 0, "Column_1", 4);
    }

    // Margins and respondents may follow.
    private static double? Limit(string[] words, int index) =>
        index < words.Length ? double.Parse(words[index], System.Globalization.CultureInfo.InvariantCulture) : null;
}
