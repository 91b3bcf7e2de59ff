using System.CommandLine;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Publish;
using Monitoring.Pipeline.Schedule;
using Monitoring.Pipeline.Serve;
using Monitoring.Pipeline.Store;
using Monitoring.Reports;

namespace Monitoring.Pipeline.Cli;

/// <summary><c>monitor serve</c>: the resident form, with the nights by a schedule and the report on this machine.</summary>
internal sealed class ServeCommand(CommandContext context)
{
    private readonly Option<string?> _database = CommonOptions.Database();

    /// <summary>The command.</summary>
    public Command Build()
    {
        Command command = new(
            "serve", "Stay and run each night by the schedule; show the report and an operations page on this machine.")
        {
            _database,
        };
        command.SetAction((parsed, _) => ServeAsync(parsed));
        return command;
    }

    private async Task<int> ServeAsync(ParseResult parsed)
    {
        Workplace workplace = Workplace.Open();
        RunSettings settings = workplace.SettingsFor("run", parsed.GetValue(_database));
        MonitorCatalogue catalogue = workplace.ReadCatalogue();
        new SiteFolder(settings.Site).RequireOwn();
        (INightSchedule schedule, TimeZoneInfo zone) = ReadSchedule(settings);
        await using INightSchedule _ = schedule;
        using RunLease? serving = RunLease.TryTakeServing(settings.Database);
        if (serving is null)
        {
            context.Console.Error($"Another 'monitor serve' looks after {settings.Database}. Stop it first, or name another database with --db.");
            return (int)ExitCode.Leased;
        }

        CommandContext resident = context with { Console = context.Console.WithForm(LogForm.Suitable(context.Clock)) };
        BringUpToDate(settings);
        NightWatch watch = new(
            schedule, new NightPlan(schedule, settings.Options.Schedule, zone), new NightJob(workplace, settings, resident).RunAsync, settings, resident);
        OperationsPageBuilder pages = new(settings, schedule, zone, NameOf(catalogue, settings.Options.Municipality));
        RequestHandler handler = new(
            new PublishedSite(settings.Site, context.Clock),
            _ => OperationsRenderer.RenderAsync(pages.Build(context.Clock.GetUtcNow(), watch.State)),
            settings.Options.Web.AllowedHosts,
            resident.Console);
        await using WebServer server = await WebServer.StartAsync(settings.Options.Web, handler, context.Stop.Token);
        Tell(resident.Console, settings, server, schedule, zone);
        await watch.WatchAsync();
        return (int)ExitCode.Done;
    }

    private (INightSchedule Schedule, TimeZoneInfo Zone) ReadSchedule(RunSettings settings)
    {
        try
        {
            return (settings.Options.Schedule.ToSchedule(context.Clock), settings.Options.Schedule.Zone());
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    // The record must be readable before the first night; a run that is under way has already seen to that.
    private void BringUpToDate(RunSettings settings)
    {
        using RunLease? lease = RunLease.TryTake(settings.Database);
        if (lease is not null)
        {
            Database.OpenForWriting(settings.Database, context.Clock).Dispose();
        }
    }

    private void Tell(RunConsole console, RunSettings settings, WebServer server, INightSchedule schedule, TimeZoneInfo zone)
    {
        string next = schedule.NextAfter(context.Clock.GetUtcNow()) is { } moment
            ? TimeZoneInfo.ConvertTime(moment, zone).ToString("yyyy-MM-dd HH:mm:ss zzz", System.Globalization.CultureInfo.InvariantCulture)
            : "none";
        console.Progress($"Report: {server.Address} and operations page: {new Uri(server.Address, OperationsRenderer.PagePath)}");
        console.Progress($"Database: {settings.Database}; next night by the schedule: {next}");
    }

    private static string NameOf(MonitorCatalogue catalogue, string code) =>
        catalogue.Areas.First(area => string.Equals(area.Code.Value, code, StringComparison.Ordinal)).NameNl;
}
