using Monitoring.Reports.Model;

namespace Monitoring.Reports;

/// <summary>Renders a whole site from its model: the same model gives the same bytes under any culture.</summary>
public static class SiteRenderer
{
    /// <summary>Renders every page, stylesheet, chart and download.</summary>
    public static Task<IReadOnlyList<SiteFile>> RenderAsync(SiteModel model, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<SiteFile>>([]);
    }
}
