using System.Text;
using System.Text.Json;
using Monitoring.Sources.StatLine.Feed;

namespace Monitoring.Tests.Sources;

public sealed class FeedScannerTests
{
    private const string Page = """
        {"odata.metadata":"m","odata.nextLink":"http://h/?$skip=1","value":[
        {"Key":"GM0935 ","Title":"Maas\u0074richt é","n":{"Key":"x"},"a":["Key",1]},{"Key":null},{"Position":7,"Key":"NL01"}],"x":{"value":[1]}}
        """;

    [Test]
    public void Answers_are_read_the_same_in_pieces_of_any_size([Values(1, 2, 3, 7, 64, 4_096)] int size)
    {
        FeedScanner scanner = Scan(Page, size);

        Assert.That(
            (scanner.IsClosed, scanner.RowCount, scanner.NextLink, scanner.ShapeFault),
            Is.EqualTo((true, 3, "http://h/?$skip=1", (string?)null)));
        Assert.That(
            scanner.Rows.Select(row => $"{row["Key"]}|{row["Title"]}|{row["Position"]}"),
            Is.EqualTo(["GM0935 |Maastricht é|", "||", "NL01||7"]));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("{")]
    [TestCase("""{"value":[""")]
    [TestCase("""{"value":[]""")]
    [TestCase("""{"value":[{"a":"b"}],"odata.nextLink":"http""")]
    [TestCase("[")]
    public void An_answer_that_was_cut_off_is_not_closed(string text) =>
        Assert.That(Scan(text, 3).IsClosed, Is.False);

    [TestCase("""{"value":[]}x""")]
    [TestCase("""{"value":[]}{}""")]
    [TestCase("""{"value":[}""")]
    [TestCase("""{"value":[NaN]}""")]
    [TestCase("<html>")]
    public void What_is_not_JSON_is_an_error(string text) =>
        Assert.That(() => Scan(text, 4), Throws.InstanceOf<JsonException>());

    [Test]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.That(Scan("\uFEFF{\"value\":[]}", 100).ShapeFault, Is.Null);

    [Test]
    public void Text_that_is_not_UTF_8_is_a_fault_of_shape()
    {
        FeedScanner scanner = new([]);
        scanner.Scan(Encoding.Latin1.GetBytes("{\"value\":[{\"Title\":\"één\"}]}"));

        Assert.That((scanner.IsClosed, scanner.ShapeFault), Is.EqualTo((true, "The text is not UTF-8")));
    }

    [Test]
    public void A_provider_s_error_gives_its_sentence() => Assert.That(
        Scan("""{"odata.error":{"code":"","message":{"lang":"en-US","value":"Too many rows."}}}""", 5).ProviderError,
        Is.EqualTo("Too many rows."));

    private static FeedScanner Scan(string text, int size)
    {
        FeedScanner scanner = new(["Key", "Title", "Position"]);
        List<byte> unread = [];
        foreach (byte[] piece in Encoding.UTF8.GetBytes(text).Chunk(size))
        {
            unread.AddRange(piece);
            unread.RemoveRange(0, scanner.Scan([.. unread]));
        }

        return scanner;
    }
}
