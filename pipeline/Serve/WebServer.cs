using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Monitoring.Pipeline.Cli;

namespace Monitoring.Pipeline.Serve;

/// <summary>Listens on this machine and hands requests to the handler.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private const long LargestRequest = 8 * 1024;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    private readonly WebApplication _application;

    private WebServer(WebApplication application) => _application = application;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_application.Urls.Single());

    /// <summary>Starts to listen.</summary>
    /// <exception cref="UsageException">The port cannot be had.</exception>
    public static async Task<WebServer> StartAsync(WebOptions options, RequestHandler handler, CancellationToken cancellationToken)
    {
        // Empty: neither a file nor the environment may open another address than the checked one.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, HostLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(options.IPAddress, options.Port);
        });
        WebApplication application = builder.Build();
        application.Run(handler.AnswerAsync);
        try
        {
            await application.StartAsync(cancellationToken);
            return new WebServer(application);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await application.DisposeAsync();
            throw new UsageException(FormattableString.Invariant(
                $"Port {options.Port} of {options.Address} cannot be had: {exception.Message} End the program that uses it, or set {MonitorOptions.Section}:{nameof(MonitorOptions.Web)}:{nameof(WebOptions.Port)} to another port."));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource late = new(_patience);
        await _application.StopAsync(late.Token);
        await _application.DisposeAsync();
    }
}
