namespace Monitoring.Pipeline.Serve;

/// <summary>What kind of content a file of the site is.</summary>
internal static class ContentTypes
{
    /// <summary>Pages.</summary>
    public const string Html = "text/html; charset=utf-8";

    /// <summary>Style sheets.</summary>
    public const string Css = "text/css; charset=utf-8";

    /// <summary>Pictures.</summary>
    public const string Svg = "image/svg+xml; charset=utf-8";

    /// <summary>The type of a file by its name; a file of an unknown kind is only ever saved, never shown.</summary>
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => Html,
        ".css" => Css,
        ".svg" => Svg,
        ".csv" => "text/csv; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".png" => "image/png",
        ".pdf" => "application/pdf",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".zip" => "application/zip",
        _ => "application/octet-stream",
    };
}
