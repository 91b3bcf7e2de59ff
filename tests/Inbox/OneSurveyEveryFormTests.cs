using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Sources;
using Monitoring.Sources.Files;

namespace Monitoring.Tests.Inbox;

/// <summary>One survey, however it was exported, gives the same figures.</summary>
internal sealed class OneSurveyEveryFormTests
{
    private static readonly string[] _expected =
    [
        "eenzaamheid BU09350203 2024 18-64 Surveyed: NotApplicable",
        "eenzaamheid BU09350203 2024 65+ Surveyed: 50 n=70",
        "eenzaamheid GM0935 2024 18-64 Surveyed: 40.5 n=1200",
        "eenzaamheid GM0935 2024 65+ Surveyed: 30.25 n=400",
        "eenzaamheid WK093500 2024 18-64 Surveyed: Suppressed",
        "eenzaamheid WK093500 2024 65+ Surveyed: Confidential",
        "roken BU09350203 2024 18-64 Surveyed: 8.75 n=64",
        "roken BU09350203 2024 65+ Surveyed: Impossible",
        "roken GM0935 2024 18-64 Surveyed: 12.5 n=1180",
        "roken GM0935 2024 65+ Surveyed: 0 n=401",
        "roken WK093500 2024 18-64 Surveyed: NotPublished",
        "roken WK093500 2024 65+ Surveyed: 21.5 n=50",
    ];

    private static readonly (string Name, Encoding Encoding)[] _encodings =
    [
        ("utf-8", new UTF8Encoding(false)),
        ("utf-8 with mark", new UTF8Encoding(true)),
        ("windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!),
    ];

    private static IEnumerable<TestCaseData<FileShape, ColumnDelimiter, NumberMark, int>> Texts() =>
        from shape in SurveySample.Shapes
        from delimiter in (ColumnDelimiter[])[ColumnDelimiter.Semicolon, ColumnDelimiter.Comma, ColumnDelimiter.Tab, ColumnDelimiter.Bar]
        from mark in (NumberMark[])[NumberMark.Comma, NumberMark.Point]
        from encoding in Enumerable.Range(0, _encodings.Length)
        select new TestCaseData<FileShape, ColumnDelimiter, NumberMark, int>(shape, delimiter, mark, encoding)
            .SetName($"{{m}}({shape}, {delimiter}, decimal {mark}, {_encodings[encoding].Name})");

    [TestCaseSource(nameof(Texts))]
    public async Task Text_gives_the_figures_of_the_survey(FileShape shape, ColumnDelimiter delimiter, NumberMark mark, int encoding)
    {
        DeclaredLayout layout = SurveySample.Layout(shape) with
        {
            Delimiter = delimiter,
            DecimalMark = mark,
            Encoding = encoding == 2 ? FileEncoding.Windows1252 : FileEncoding.Utf8,
        };
        using InboxDesk desk = new(SurveySample.Catalogue(layout));
        int number = 0;
        foreach (IReadOnlyList<IReadOnlyList<string>> rows in SurveySample.Files(shape))
        {
            _ = desk.Drop(FormattableString.Invariant($"proef{number++}.csv"), SurveySample.Text(rows, layout, _encodings[encoding].Encoding));
        }

        await Check(desk);
    }

    [Test]
    public async Task A_workbook_gives_the_figures_of_the_survey([Values] FileShape shape, [Values] bool numbersAsText, [Values] bool isPacked)
    {
        using InboxDesk desk = new(SurveySample.Catalogue(SurveySample.Layout(shape)));
        int number = 0;
        foreach (IReadOnlyList<IReadOnlyList<string>> rows in SurveySample.Files(shape))
        {
            byte[] workbook = SurveySample.Workbook(rows, numbersAsText);
            _ = isPacked
                ? desk.Drop(FormattableString.Invariant($"proef{number++}.zip"), Sources.Files.TestWorkbook.Zip([new("x.xlsx", workbook)]))
                : desk.Drop(FormattableString.Invariant($"proef{number++}.xlsx"), workbook);
        }

        await Check(desk);
    }

    private static async Task Check(InboxDesk desk)
    {
        FetchResult result = await desk.FetchAsync();
        Assert.Multiple(() =>
        {
            Assert.That(result.Failures.Select(failure => failure.Message), Is.Empty);
            Assert.That(desk.Figures(), Is.EqualTo(_expected));
        });
    }
}
