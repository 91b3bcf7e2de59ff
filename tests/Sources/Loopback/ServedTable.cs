using System.Buffers;
using System.Text;

namespace Monitoring.Tests.Sources.Loopback;

/// <summary>One table of the server.</summary>
/// <param name="id">Its id.</param>
internal abstract class ServedTable(string id)
{
    /// <summary>Its id, spelled as published.</summary>
    internal string Id => id;

    /// <summary>The modification mark; may be set at any time.</summary>
    internal string Modified { get; set; } = "2025-06-30T02:00:00";

    /// <summary>The names of its dimensions in order.</summary>
    internal abstract IReadOnlyList<string> Dimensions { get; }

    /// <summary>The rows of <c>TableInfos</c>, <c>DataProperties</c> or a code list as JSON objects.</summary>
    internal abstract IReadOnlyList<string> Metadata(string set);

    /// <summary>Writes rows as JSON objects with commas between, and says how many rows the filter has in all.</summary>
    internal abstract int WriteRows(IBufferWriter<byte> output, ServedFilter filter, int skip, int take);

    /// <summary>Writes text in UTF-8.</summary>
    protected static void Write(IBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);
}
