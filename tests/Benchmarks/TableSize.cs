using System.Globalization;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Benchmarks;

/// <summary>The table that is imported: 3 ages, 3 margins, 4 years and 34 topics of this many areas.</summary>
/// <param name="Areas">Number of areas, the country and the region among them.</param>
internal sealed record TableSize(int Areas)
{
    /// <summary>Fewest areas: the country, the region and the city must be among them.</summary>
    internal const int Fewest = 3;

    /// <summary>Id of the table.</summary>
    internal const string TableId = "50150NED";

    /// <summary>Number of topics.</summary>
    internal const int Topics = 34;

    /// <summary>Number of ages.</summary>
    internal const int Ages = 3;

    /// <summary>Years of the table.</summary>
    internal static readonly int[] Years = [2012, 2016, 2020, 2022];

    /// <summary>Values of the dimension with margins, with the padding that the filter needs.</summary>
    internal static readonly string[] Margins = ["MW00000 ", "MOG0095 ", "MBG0095 "];

    /// <summary>Rows of one margin.</summary>
    internal int RowsOfMargin => Areas * Ages * Years.Length;

    /// <summary>Rows as published.</summary>
    internal int Rows => RowsOfMargin * Margins.Length;

    /// <summary>Cells as published.</summary>
    internal long Cells => (long)Rows * Topics;

    /// <summary>Figures as stored: value and margins are one.</summary>
    internal long Figures => (long)RowsOfMargin * Topics;

    /// <summary>The number of areas as an argument.</summary>
    internal string AreasText => Areas.ToString(CultureInfo.InvariantCulture);

    /// <summary>Codes of the areas.</summary>
    internal IReadOnlyList<string> AreaCodes => GeneratedTable.Areas(Areas);
}
