using Monitoring.Pipeline.Publish;

namespace Monitoring.Tests.Publish;

internal sealed class OriginIdTests
{
    [TestCase("ernstige-eenzaamheid/GM0935/2020/18+/50090NED")]
    [TestCase("roken/BU09350303/2016/18-64/50120NED")]
    public void The_name_of_a_figure_is_read_as_it_is_written(string text)
    {
        Assert.That(OriginId.TryParse(text, out OriginId? id), Is.True);
        Assert.That(id!.ToString(), Is.EqualTo(text));
    }

    [TestCase("")]
    [TestCase("roken")]
    [TestCase("roken/GM0935/2020/18+")]
    [TestCase("roken/GM0935/2020/18+/50090NED/x")]
    [TestCase("roken/GM0935/twintig/18+/50090NED")]
    [TestCase("roken/GM0935/-2020/18+/50090NED")]
    [TestCase("roken/GM0935/99999999999/18+/50090NED")]
    public void Anything_else_is_no_name_of_a_figure(string text) =>
        Assert.That(OriginId.TryParse(text, out _), Is.False);
}
