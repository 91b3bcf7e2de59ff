using Microsoft.AspNetCore.Http;

namespace Monitoring.Tests.Sources.Loopback;

/// <summary>Answers one request otherwise than it should be.</summary>
/// <param name="context">The request.</param>
/// <param name="answer">What should have been answered.</param>
internal delegate Task ServedFault(HttpContext context, ServedAnswer answer);
