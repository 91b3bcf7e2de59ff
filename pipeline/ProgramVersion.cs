namespace Monitoring.Pipeline;

/// <summary>Which program this is.</summary>
internal static class ProgramVersion
{
    /// <summary>Version for people, for example <c>1.0.0</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Identity of the very build: the module ids of the program and its renderer.</summary>
    public static string BuildId { get; } = string.Join(
        '-',
        new[] { typeof(ProgramVersion).Assembly, typeof(Reports.SiteRenderer).Assembly }
            .Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString("N")[..8]));
}
