using System.Text.Json;
using Monitoring.Pipeline;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>A judgement, and each number behind it, can be followed like a figure.</summary>
[NonParallelizable]
internal sealed class VerdictTraceTests : IDisposable
{
    private const string Gap = "verdict/doel-kloof-kwart/kloof-kwart/GM0935/18+";

    private readonly TestFolder _folder = new();

    [OneTimeSetUp]
    public Task Publish() => VerdictCases.PublishAsync(_folder, "nl");

    [OneTimeTearDown]
    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task A_number_of_a_judgement_is_told_with_everything_that_led_to_it()
    {
        using CommandDesk desk = new();
        CommandResult result = await CommandDesk.RunAsync("trace", Gap + "/gap-target", "--db", _folder["monitor.db"]);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo((int)ExitCode.Done), result.Error);
            Assert.That(result.Output, Does.Contain("number   gap-target = -5.475"));
            Assert.That(result.Output, Does.Contain("status   OnTrack").And.Contain("flag     TargetBelowDetection"));
            Assert.That(result.Output, Does.Contain("figure   kloof-kwart/NL01/2016/18+/90001NED = 77.5, standard error").And.Contain("(benchmark, surveyed)"));
            Assert.That(result.Output, Does.Contain("method   progress: categories of Healthy People (NCHS)"));
            Assert.That(result.Output, Does.Contain("number   example-2016-gap = -7.3"));
        });
    }

    [Test]
    public async Task A_whole_judgement_is_one_document()
    {
        using CommandDesk desk = new();
        JsonElement document = (await CommandDesk.RunAsync("trace", Gap, "--db", _folder["monitor.db"], "--json")).Json();
        Assert.Multiple(() =>
        {
            Assert.That(document.GetProperty("schema").GetString(), Is.EqualTo("monitor.verdict/1"));
            Assert.That(document.GetProperty("numbers").GetProperty("gap-baseline").GetDouble(), Is.EqualTo(-7.3).Within(1e-9));
            Assert.That(document.GetProperty("figures").GetArrayLength(), Is.EqualTo(4));
        });
    }

    [TestCase("verdict/doel-kloof-kwart/kloof-kwart/GM0935/18+/gap-tarrget", "It has: ")]
    [TestCase("verdict/doel-x/kloof-kwart/GM0935/18+", "Targets with one: doel-kloof-kwart.")]
    [TestCase("verdict/doel-x/bestaat-niet/GM0935/18+", "The area and population have none.")]
    public async Task What_does_not_stand_is_said_with_what_does(string id, string advice)
    {
        using CommandDesk desk = new();
        CommandResult result = await CommandDesk.RunAsync("trace", id, "--db", _folder["monitor.db"]);
        Assert.That(result.ExitCode, Is.EqualTo((int)ExitCode.Usage));
        Assert.That(result.Error, Does.Contain(advice));
    }
}
