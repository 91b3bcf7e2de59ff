using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

internal sealed class DetectableBuilder(PageContext context)
{
    public DetectableChanges Build() => new([], [], 150, []);
}
