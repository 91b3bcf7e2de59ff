using System.Buffers;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.EndToEnd;

/// <summary>A table that is published anew, with other figures, while it is served.</summary>
internal sealed class TurningTable : ServedTable
{
    private readonly ServedTable _after;
    private volatile ServedTable _current;

    public TurningTable(ServedTable before, ServedTable after)
        : base(before.Id) => (_current, _after) = (before, after);

    internal override IReadOnlyList<string> Dimensions => _current.Dimensions;

    /// <summary>Publishes the new figures.</summary>
    public void Turn()
    {
        _after.Modified = "2026-11-22T02:00:00";
        _current = _after;
    }

    internal override IReadOnlyList<string> Metadata(string set) => _current.Metadata(set);

    internal override int WriteRows(IBufferWriter<byte> output, ServedFilter filter, int skip, int take) =>
        _current.WriteRows(output, filter, skip, take);
}
