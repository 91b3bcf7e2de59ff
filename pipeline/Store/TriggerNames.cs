namespace Monitoring.Pipeline.Store;

/// <summary>How the reason of a run is written in its record.</summary>
internal static class TriggerNames
{
    private static readonly string[] _names = ["command", "schedule", "catch-up", "retry"];

    /// <summary>The name of a reason.</summary>
    public static string Of(RunTrigger trigger) => _names[(int)trigger];

    /// <summary>The reason of a name that the record allows.</summary>
    public static RunTrigger Read(string name) => (RunTrigger)Array.IndexOf(_names, name);
}
