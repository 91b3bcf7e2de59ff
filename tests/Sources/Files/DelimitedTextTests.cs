using System.Text;
using Monitoring.Sources.Files;

namespace Monitoring.Tests.Sources.Files;

/// <summary>Delimited text, whatever program saved it.</summary>
internal sealed class DelimitedTextTests
{
    private static readonly Encoding _windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [TestCase(',')]
    [TestCase(';')]
    [TestCase('\t')]
    [TestCase('|')]
    public void The_declared_delimiter_separates_the_cells(char delimiter) =>
        Assert.That(
            DroppedFile.Rows($"a{delimiter}b\n1{delimiter}2\n", DroppedFile.Semicolons with { Delimiter = delimiter }),
            Is.EqualTo((string[])["1: a|b", "2: 1|2"]));

    [Test]
    public void A_byte_order_mark_is_no_part_of_the_first_title() =>
        Assert.That(DroppedFile.Rows("\uFEFFjaar;waarde\n2024;1"), Is.EqualTo((string[])["1: jaar|waarde", "2: 2024|1"]));

    [Test]
    public void Windows_1252_gives_the_same_text_as_utf_8()
    {
        const string Text = "gebied;waarde\nNazareth – Limmel;€ 3\nÉcole \u201Cdu\u201D Sud;ë\n";
        FileForm form = DroppedFile.Semicolons with { Encoding = FileEncoding.Windows1252 };
        Assert.That(DroppedFile.Rows("bestand.csv", _windows1252.GetBytes(Text), form), Is.EqualTo(DroppedFile.Rows(Text)));
    }

    [Test]
    public void A_quoted_cell_holds_delimiters_quotes_and_line_breaks() =>
        Assert.That(
            DroppedFile.Rows("a;\"TE VERWIJDEREN\nnaam; \"\"x\"\"\"\r\n1;2\r\n"),
            Is.EqualTo((string[])["1: a|TE VERWIJDEREN\nnaam; \"x\"", "3: 1|2"]));

    [Test]
    public void Rows_without_text_and_the_hint_of_a_spreadsheet_are_passed_over() =>
        Assert.That(DroppedFile.Rows("sep=;\na;b\n;;\n\n1;2\n;\n"), Is.EqualTo((string[])["2: a|b", "5: 1|2"]));

    [Test]
    public void Text_in_another_encoding_is_refused_at_its_line() =>
        Assert.Multiple(() =>
        {
            RefusedFileException latin = DroppedFile.Refusal("bestand.csv", _windows1252.GetBytes("a;b\nx;ë\n"));
            Assert.That((latin.Fault, latin.Place.Row), Is.EqualTo((FileFault.NotUtf8, 2)));
            Assert.That(
                DroppedFile.Refusal("a;ë\n", DroppedFile.Semicolons with { Encoding = FileEncoding.Windows1252 }).Fault,
                Is.EqualTo(FileFault.NotWindows1252), "a UTF-8 name would be read as another name");
            Assert.That(
                DroppedFile.Refusal("bestand.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a;b\n")]).Fault,
                Is.EqualTo(FileFault.WideText));
            Assert.That(DroppedFile.Refusal("bestand.csv", Encoding.Unicode.GetBytes("a;b\n")).Fault, Is.EqualTo(FileFault.NotText));
            Assert.That(DroppedFile.Refusal("a;\u0001\n").Fault, Is.EqualTo(FileFault.NotText));
        });

    [Test]
    public void A_character_of_four_bytes_may_lie_across_two_reads()
    {
        string text = new string('a', 30_000) + ";" + string.Concat(Enumerable.Repeat("😀", 10_000));
        Assert.That(DroppedFile.Rows("x;y\n" + text + "\n"), Has.Count.EqualTo(2));
    }

    [TestCase("a;\"b\n1;2\n", FileFault.BrokenQuotes, 1)]
    [TestCase("a;b\n1;\"2\"3\n", FileFault.BrokenQuotes, 2)]
    [TestCase("a;b\n1;2\"3\n", FileFault.BrokenQuotes, 2)]
    public void Broken_quotes_are_refused_at_their_line(string text, FileFault fault, int line)
    {
        RefusedFileException refusal = DroppedFile.Refusal(text);
        Assert.That((refusal.Fault, refusal.Place.Row), Is.EqualTo((fault, line)));
    }

    [Test]
    public void Each_limit_refuses_what_is_beyond_it() =>
        Assert.Multiple(() =>
        {
            FileLimits limits = FileLimits.Default with { Rows = 2, Columns = 3, CellCharacters = 5, FileBytes = 40, RowBytes = 70_000 };
            Assert.That(DroppedFile.Rows("a;b;ccccc\n1;2;3\n", limits: limits), Has.Count.EqualTo(2), "at the limits");
            Assert.That(DroppedFile.Refusal("a\n1\n2\n", limits: limits).Fault, Is.EqualTo(FileFault.TooManyRows));
            Assert.That(DroppedFile.Refusal("a;b;c;d\n", limits: limits).Fault, Is.EqualTo(FileFault.TooManyColumns));
            Assert.That(DroppedFile.Refusal("a;bbbbbb\n", limits: limits).Fault, Is.EqualTo(FileFault.CellTooLong));
            Assert.That(DroppedFile.Refusal(new string('\n', 41), limits: limits).Fault, Is.EqualTo(FileFault.FileTooLarge));
            Assert.That(
                DroppedFile.Refusal($"a;\"{new string('x', 200_000)}", limits: limits with { FileBytes = 1_000_000 }).Fault,
                Is.EqualTo(FileFault.RowTooLong));
        });

    [Test]
    public void A_message_names_the_place_and_never_the_cell()
    {
        RefusedFileException refusal = DroppedFile.Refusal("a;b\n1;geheim\"antwoord\n");
        Assert.That(refusal.Message, Does.Contain("bestand.csv, row 2").And.Not.Contain("geheim"));
    }
}
