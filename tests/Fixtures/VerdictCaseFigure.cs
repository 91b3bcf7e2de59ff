using System.Globalization;

namespace Monitoring.Tests.Fixtures;

/// <summary>One invented figure: year, population, number, and how far its 95% interval reaches to either side.</summary>
internal sealed record VerdictCaseFigure(int Year, string Population, double Value, double? Reach)
{
    private const string Elderly = "65+";

    /// <summary>Reads <c>2016:22.0~2 2024:19.5</c>.</summary>
    public static IReadOnlyList<VerdictCaseFigure> ReadAll(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    private static VerdictCaseFigure Read(string text)
    {
        bool isElderly = text.StartsWith(Elderly, StringComparison.Ordinal);
        string[] parts = (isElderly ? text[Elderly.Length..] : text).Split(':', '~');
        return new VerdictCaseFigure(
            (int)Number(parts[0]), isElderly ? Elderly : "18+", Number(parts[1]), parts.Length > 2 ? Number(parts[2]) : null);
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
