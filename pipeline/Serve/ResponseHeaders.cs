using Microsoft.AspNetCore.Http;

namespace Monitoring.Pipeline.Serve;

/// <summary>What a browser is told with every answer: no script, nothing from elsewhere, not inside another page.</summary>
internal static class ResponseHeaders
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string Page = Nothing + "; style-src 'self'; img-src 'self'";

    // A picture that stands alone carries its own style rules.
    private const string Picture = Nothing + "; style-src 'unsafe-inline'";

    /// <summary>Sets them for an answer of a content type.</summary>
    public static void Set(HttpResponse response, string contentType)
    {
        IHeaderDictionary headers = response.Headers;
        headers.ContentSecurityPolicy = contentType switch
        {
            ContentTypes.Html => Page,
            ContentTypes.Svg => Picture,
            _ => Nothing,
        };
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";

        // Kept, but asked for again each time: the report changes overnight.
        headers.CacheControl = "no-cache";
    }
}
