using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Monitoring.Pipeline.Publish;
using Monitoring.Reports;
using Monitoring.Reports.Model;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Publish;

/// <summary>The report on the bundled figures in both languages, rendered once.</summary>
internal static partial class BothLanguages
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> _dutch = new(() => Render(ReportLanguage.Dutch));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> _english = new(() => Render(ReportLanguage.English));

    /// <summary>The files of one language by path.</summary>
    public static IReadOnlyDictionary<string, string> Site(ReportLanguage language) =>
        language == ReportLanguage.English ? _english.Value : _dutch.Value;

    /// <summary>Origin and text of each figure of a page, in page order.</summary>
    public static IEnumerable<(string Origin, string Text)> Figures(string html) =>
        FigurePattern().Matches(html).Select(match =>
            (match.Groups["origin"].Value, WebUtility.HtmlDecode(TagPattern().Replace(match.Groups["content"].Value, ""))));

    /// <summary>A page without its charts, which leave out a label that has no room beside the words of its language.</summary>
    public static string WithoutCharts(string html) => ChartPattern().Replace(html, "");

    /// <summary>What a reader reads, without what is marked as being in another language than the page.</summary>
    public static string Text(string html)
    {
        string own = ForeignPattern().Replace(HeadPattern().Replace(html, ""), " ");
        string labels = string.Join(' ', LabelPattern().Matches(own).Select(match => match.Groups["label"].Value));
        return WebUtility.HtmlDecode(TagPattern().Replace(own, " ") + " " + labels);
    }

    private static Dictionary<string, string> Render(ReportLanguage language)
    {
        SiteModel model = SiteModelBuilder.Build(BundledState.Load(), BundledState.Scope with { Language = language });
        return SiteRenderer.RenderAsync(model, CancellationToken.None).GetAwaiter().GetResult()
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"<(?<tag>\w+)\b[^>]*\bdata-origin=""(?<origin>[^""]*)""[^>]*>(?<content>.*?)</\k<tag>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex FigurePattern();

    [GeneratedRegex(@"<svg\b.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex ChartPattern();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"<!DOCTYPE.*?<body>|<code>.*?</code>|<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"<(?<tag>\w+)\b[^>]*\blang=""(nl|en)""[^>]*>.*?</\k<tag>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ForeignPattern();

    [GeneratedRegex(@"\b(aria-label|title)=""(?<label>[^""]*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex LabelPattern();
}
