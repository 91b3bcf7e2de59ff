using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Monitoring.Reports.Text;

namespace Monitoring.Reports;

/// <summary>Renders Razor components to HTML text; one renderer serves a whole site.</summary>
internal sealed class PageRenderer : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly HtmlRenderer _renderer;

    /// <summary>Sets the renderer up, without a web host.</summary>
    /// <param name="words">The words of the pages.</param>
    public PageRenderer(ReportWords words)
    {
        _services = new ServiceCollection().AddSingleton(words).BuildServiceProvider();
        _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
    }

    /// <summary>Renders one page.</summary>
    /// <typeparam name="TComponent">The page's component.</typeparam>
    /// <param name="parameters">Its parameters by name.</param>
    public Task<string> RenderAsync<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent => _renderer.Dispatcher.InvokeAsync(async () =>
        {
            ParameterView view = ParameterView.FromDictionary(
                parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));
            Microsoft.AspNetCore.Components.Web.HtmlRendering.HtmlRootComponent page =
                await _renderer.RenderComponentAsync<TComponent>(view);
            using StringWriter text = new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            page.WriteHtmlTo(text);
            return CharacterReferences.Restore(text.ToString());
        });

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _renderer.DisposeAsync();
        await _services.DisposeAsync();
    }
}
