using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Cli;

/// <summary>The catalogue held against the stored figures.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[NonParallelizable]
internal sealed class FigureCheckTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public FigureCheckTests()
    {
        string folder = _desk.Folder["catalogue"];
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.EnumerateFiles(Repository.Folder("pipeline", "Catalogue"), "*.csv"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        _desk.Setting("Catalogue", folder);
    }

    public void Dispose() => _desk.Dispose();

    [Test]
    public async Task A_difference_that_no_line_explains_is_told()
    {
        Edit(line => !line.StartsWith("plan-ernstige-eenzaamheid-2024,", StringComparison.Ordinal), line => line);
        CommandResult check = await CommandDesk.RunAsync("check", "--db", BundledState.DatabasePath);
        Assert.That(check.ExitCode, Is.Zero, check.Error);
        Assert.That(
            check.Output,
            Does.Contain(
                "warning: 1 pair(s) of published figures differ by more than rounding and no line of disagreements.csv says why: "
                + "ernstige-eenzaamheid/GM0935/2024/18+/50150NED = 18.2 and plan-ernstig-eenzaam-gm0935-2024 = 17."));
    }

    [Test]
    public async Task A_reference_to_a_figure_that_no_source_gives_is_told_with_its_line()
    {
        Edit(_ => true, line => line.Replace("eenzaamheid/GM0935/2016/18+/50090NED", "eenzaamheid/GM0935/2015/18+/50090NED", StringComparison.Ordinal));
        CommandResult check = await CommandDesk.RunAsync("check", "--db", BundledState.DatabasePath);
        Assert.That(
            check.Output,
            Does.Contain("disagreements.csv:4:used: warning: the sources give no number for 'eenzaamheid/GM0935/2015/18+/50090NED'"));
    }

    [Test]
    public async Task Without_a_database_the_catalogue_alone_is_checked() =>
        Assert.That((await CommandDesk.RunAsync("check")).Output, Does.Not.Contain("disagreements.csv"));

    private void Edit(Func<string, bool> isKept, Func<string, string> change)
    {
        string file = _desk.Folder["catalogue/disagreements.csv"];
        File.WriteAllLines(file, [.. File.ReadAllLines(file).Where(isKept).Select(change)]);
    }
}
