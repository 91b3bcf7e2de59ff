using System.Net;

namespace Monitoring.Pipeline.Serve;

/// <summary>Where <c>monitor serve</c> shows the report; section <c>Web</c> of the settings.</summary>
internal sealed class WebOptions
{
    private static readonly string[] _ownNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The address to listen at; only one of this machine itself is accepted.</summary>
    /// <value>The default value is <c>127.0.0.1</c>.</value>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>The port, 0 to 65535; 0 takes a free one.</summary>
    /// <value>The default value is 8017.</value>
    public int Port { get; set; } = 8017;

    /// <summary>Names besides localhost under which a proxy on this machine passes requests on, with spaces between them.</summary>
    /// <value>The default value is empty.</value>
    public string Hosts { get; set; } = string.Empty;

    /// <summary>The address.</summary>
    public IPAddress IPAddress => IPAddress.Parse(Address);

    /// <summary>The names that a request may be addressed to.</summary>
    public IReadOnlySet<string> AllowedHosts => _ownNames
        .Concat(Hosts.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Append(IPAddress.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{Address}]" : Address)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with the settings; empty when nothing is.</summary>
    public IEnumerable<string> Problems()
    {
        const string Section = $"{MonitorOptions.Section}:{nameof(MonitorOptions.Web)}";
        if (!IPAddress.TryParse(Address, out IPAddress? address) || !IPAddress.IsLoopback(address))
        {
            yield return $"{Section}:{nameof(Address)} '{Address}' is not an address of this machine alone. Expected 127.0.0.1 or ::1; to show the report to others, let a web server on this machine pass requests on.";
        }

        if (Port is < 0 or > IPEndPoint.MaxPort)
        {
            yield return $"{Section}:{nameof(Port)} is not a port. Expected a number such as 8017, or 0 for a free one.";
        }
    }
}
