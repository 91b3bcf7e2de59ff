using System.Text.RegularExpressions;
using Monitoring.Reports;
using Monitoring.Sources;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Architecture;

/// <summary>Rules of the house that no analyser knows.</summary>
internal sealed partial class HouseRuleTests
{
    private const int MostLines = 300;

    // One asks whether this machine can write Dutch; the others name the language of the report, which is no culture.
    private static readonly string[] _namingDutch =
        ["pipeline/Doctor/MachineChecks.cs", "pipeline/MonitorOptions.cs", "pipeline/Publish/ReportLanguageCode.cs"];

    private static readonly string[] _projects = ["pipeline", "reports", "sources", "tests"];

    [TestCase("sources", typeof(ISource))]
    [TestCase("reports", typeof(SiteRenderer))]
    public void Sources_and_reports_know_no_other_project(string folder, Type type) =>
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(Repository.Files(folder, "*.csproj").Single()), Does.Not.Contain("ProjectReference"));
            Assert.That(
                type.Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!.ToUpperInvariant()),
                Has.None.StartsWith("MONITOR"));
        });

    [Test]
    public void The_pipeline_references_both_and_nothing_else_of_the_project() =>
        Assert.That(
            ProjectReferencePattern().Matches(File.ReadAllText(Repository.Folder("pipeline", "Monitoring.Pipeline.csproj")))
                .Select(match => match.Groups["path"].Value),
            Is.EquivalentTo(_referenced));

    [Test]
    public void Reports_have_no_database_no_clock_and_no_file() =>
        Assert.That(
            typeof(SiteRenderer).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name),
            Has.None.Contains("Sqlite").And.None.Contains("Dapper").And.None.Contains("FileSystem.Watcher"));

    [Test]
    public void Every_sql_text_lives_in_the_store() =>
        Assert.That(
            Lines("pipeline", "*.cs", SqlPattern()).Where(line => !line.StartsWith("pipeline/Store/", StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void No_file_of_code_has_more_than_300_lines() =>
        Assert.That(
            _projects.SelectMany(folder => Repository.Files(folder, "*.cs")).Where(path => File.ReadLines(path).Count() > MostLines), Is.Empty);

    [Test]
    public void Nothing_is_left_to_be_done_in_a_comment() =>
        Assert.That(_projects.SelectMany(folder => Lines(folder, "*.cs", LeftOverPattern())), Is.Empty);

    [Test]
    public void Only_reports_write_numbers_the_Dutch_way() =>
        Assert.That(
            Lines("pipeline", "*.cs", DutchPattern()).Concat(Lines("sources", "*.cs", DutchPattern()))
                .Where(line => !_namingDutch.Any(file => line.StartsWith(file, StringComparison.Ordinal))),
            Is.Empty);

    [Test]
    public void A_broad_catch_states_why_it_is_one() =>
        Assert.That(
            Repository.Files("pipeline", "*.cs").Concat(Repository.Files("sources", "*.cs")).Concat(Repository.Files("reports", "*.cs"))
                .Where(path => BroadCatchPattern().IsMatch(File.ReadAllText(path)))
                .Where(path => !File.ReadAllText(path).Contains("CA1031", StringComparison.Ordinal)
                    && !File.ReadAllText(path).Contains("throw;", StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void Every_type_of_the_program_is_internal() =>
        Assert.That(
            typeof(Pipeline.NightlyRun).Assembly.GetExportedTypes().Select(type => type.Name),
            Is.All.EqualTo("Program"), "only the generated entry point is public");

    private static readonly string[] _referenced = ["../sources/Monitoring.Sources.csproj", "../reports/Monitoring.Reports.csproj"];

    private static IEnumerable<string> Lines(string folder, string pattern, Regex regex) =>
        from path in Repository.Files(folder, pattern)
        from line in File.ReadLines(path)
        where regex.IsMatch(line)
        select $"{Path.GetRelativePath(Repository.Root, path).Replace(Path.DirectorySeparatorChar, '/')}: {line.Trim()}";

    [GeneratedRegex("<ProjectReference Include=\"(?<path>[^\"]+)\"")]
    private static partial Regex ProjectReferencePattern();

    [GeneratedRegex(@"\b(SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|CREATE (TABLE|VIEW|TEMP)|PRAGMA|ATTACH DATABASE)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex SqlPattern();

    [GeneratedRegex(@"\b(T[O]DO|F[I]XME|H[A]CK|X[X]X)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex LeftOverPattern();

    [GeneratedRegex("\"nl(-NL)?\"")]
    private static partial Regex DutchPattern();

    [GeneratedRegex(@"catch \(Exception \w+\)\s*\{|catch\s*\{", RegexOptions.ExplicitCapture)]
    private static partial Regex BroadCatchPattern();
}
