using System.Globalization;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Cli;

/// <summary>Tells how a number came about that stands in no source, as text or as JSON.</summary>
internal static class DerivedTraceResult
{
    /// <summary>Writes it.</summary>
    public static void Write(RunConsole console, DerivedNumber number, bool asJson)
    {
        if (asJson)
        {
            JsonResult.Write(console, new
            {
                schema = "monitor.trace-derived/1",
                id = number.Id,
                value = number.Value,
                rule = number.Rule,
                parts = number.Parts,
            });
            return;
        }

        console.Result(number.Id);
        console.Result($"  value    {number.Value.ToString(CultureInfo.InvariantCulture)}");
        console.Result($"  rule     {number.Rule}");
        console.Result(number.Parts.Count == 0 ? "  parts    none" : "  parts    each figure among them can be traced by its own id");
        foreach (string part in number.Parts)
        {
            console.Result($"    {part}");
        }
    }
}
