using System.Text;

namespace Monitoring.Reports.Charts;

/// <summary>The style rules of charts: one set for the pages and for pictures that stand alone.</summary>
internal static class ChartStyle
{
    // A picture that stands alone ends up on white paper; the pages set the same names for light and dark.
    private const string LightColours =
        "svg{--paper:#fff;--ink:#17212b;--mute:#4d5a66;--line:#dde3e8;--soft:#e9eef2;--blue:#0b4f8a;--teal:#0b6b5f;"
        + "--orange:#a8480a;font-family:\"Segoe UI\",system-ui,-apple-system,\"Helvetica Neue\",Arial,sans-serif}\n";

    /// <summary>Rules for use inside a page, which sets the colours.</summary>
    public static string Rules { get; } = Embedded("chart.css");

    /// <summary>Rules with colours, for a picture that stands alone.</summary>
    public static string Light { get; } = LightColours + Rules;

    /// <summary>Text of a style sheet that is part of this program.</summary>
    public static string Embedded(string name)
    {
        using Stream stream = typeof(ChartStyle).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The program was built without its style sheet " + name + ".");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
