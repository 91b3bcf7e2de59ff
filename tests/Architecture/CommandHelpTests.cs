using System.CommandLine;
using Monitoring.Pipeline;
using Monitoring.Pipeline.Cli;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Architecture;

/// <summary>A command that lacks help, or that the README does not know, is not finished.</summary>
internal sealed class CommandHelpTests
{
    [Test]
    public void Every_command_option_and_argument_says_what_it_is_for() =>
        Assert.That(
            Commands().SelectMany(command =>
                command.Options.Select(option => (Name: $"{Name(command)} {option.Name}", option.Description))
                    .Concat(command.Arguments.Select(argument => (Name: $"{Name(command)} {argument.Name}", argument.Description)))
                    .Append((Name: Name(command), command.Description)))
                .Where(item => string.IsNullOrWhiteSpace(item.Description) || !item.Description.Contains('.', StringComparison.Ordinal))
                .Where(item => !item.Name.EndsWith("--help", StringComparison.Ordinal) && !item.Name.EndsWith("--version", StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void Every_command_stands_in_the_README()
    {
        string readme = File.ReadAllText(Repository.Folder("README.md"));
        Assert.That(
            Commands().Where(command => command.Subcommands.Count == 0).Select(command => "monitor " + Name(command))
                .Where(command => !readme.Contains(command, StringComparison.Ordinal)),
            Is.Empty);
    }

    [Test]
    public void An_option_means_the_same_for_every_command_that_has_it() =>
        Assert.That(
            Commands().SelectMany(command => command.Options)
                .GroupBy(option => option.Name, StringComparer.Ordinal)
                .Where(options => options.Select(option => option.Description).Distinct(StringComparer.Ordinal).Count() > 1)
                .Select(options => options.Key),
            Is.Empty);

    private static List<Command> Commands()
    {
        using StopSignals stop = new();
        List<Command> commands =
            [MonitorCommandLine.Build(new CommandContext(new RunConsole(TextWriter.Null, TextWriter.Null), TimeProvider.System, stop))];
        for (int index = 0; index < commands.Count; index++)
        {
            commands.AddRange(commands[index].Subcommands);
        }

        return commands;
    }

    private static string Name(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(parent => parent.Name).Append(command.Name));
}
