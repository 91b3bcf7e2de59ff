using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Monitoring.Tests.Reports;

/// <summary>House rules over the Razor sources that no analyser knows.</summary>
internal sealed partial class RazorSourceTests
{
    private static IEnumerable<TestCaseData> Sources() => Directory
        .EnumerateFiles(Path.Combine(Root(), "reports"), "*.razor", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetFileName(path)));

    [TestCaseSource(nameof(Sources))]
    public void No_binary_number_reaches_a_Razor_file(string path) =>
        Assert.That(
            Numbers().Match(File.ReadAllText(path)).Value,
            Is.Empty,
            "A number in Razor would be written in the machine's culture: format it in reports/Text or SvgNumber.");

    [TestCaseSource(nameof(Sources))]
    public void No_Razor_file_writes_SVG_because_a_bare_text_element_loses_its_tag(string path) =>
        Assert.That(SvgElements().Match(File.ReadAllText(path)).Value, Is.Empty);

    [TestCaseSource(nameof(Sources))]
    public void No_Razor_file_carries_a_style_a_script_or_Dutch_text(string path)
    {
        string markup = Code().Replace(File.ReadAllText(path), "");
        Assert.That(StyleOrScript().Match(markup).Value, Is.Empty);
        Assert.That(BareWords().Match(markup).Value, Is.Empty, "Text for readers belongs in reports/Text.");
    }

    [Test]
    public void Only_one_place_turns_a_number_into_SVG_text()
    {
        string[] offenders =
        [
            .. Directory.EnumerateFiles(Path.Combine(Root(), "reports", "Charts"), "*.cs", SearchOption.AllDirectories)
                .Where(path => File.ReadAllText(path).Contains("CultureInfo", StringComparison.Ordinal))
                .Select(Path.GetFileName)
                .OfType<string>()
                .Where(name => name is not ("SvgNumber.cs" or "ElementId.cs")),
        ];
        Assert.That(offenders, Is.Empty);
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GeneratedRegex(@"\b(double|decimal|float|Math)\b|\.(Value|Lower|Upper)\b(?!\()(?<!(count|unit)\.Value)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"<(text|svg|line|path|circle|rect|g)\b")]
    private static partial Regex SvgElements();

    [GeneratedRegex(@"\sstyle=|<script|\son[a-z]+=")]
    private static partial Regex StyleOrScript();

    [GeneratedRegex(@"@code \{.*", RegexOptions.Singleline)]
    private static partial Regex Code();

    // Letters between a tag's end and the next tag, outside any expression.
    [GeneratedRegex(@"(?<=[a-z0-9""/]>)[^<>@{}();]*\p{L}{2,}[^<>@{}();]*(?=</)")]
    private static partial Regex BareWords();
}
