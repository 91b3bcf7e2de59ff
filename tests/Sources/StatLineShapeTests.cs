using Monitoring.Sources;
using Monitoring.Tests.Sources.Loopback;

namespace Monitoring.Tests.Sources;

/// <summary>Answers that are whole but of another shape than StatLine's: nothing of them is archived.</summary>
public sealed class StatLineShapeTests
{
    [TestCase("TableInfos", """{"value":[]}""", "TableInfos has 0 rows")]
    [TestCase("TableInfos", """{"value":[{"Identifier":"50120NED"}]}""", "the table calls itself '50120NED'")]
    [TestCase(
        "TableInfos",
        """{"odata.error":{"code":"","message":{"lang":"nl","value":"Storing."}}}""",
        "answered with an error: Storing.")]
    [TestCase("TableInfos", "[]", "not an object")]
    [TestCase("TableInfos", "null", "not an object")]
    [TestCase("TableInfos", "{}", "no rows")]
    [TestCase("TableInfos", """{"value":{}}""", "The rows are a StartObject")]
    [TestCase("TableInfos", """{"value":[1]}""", "A row is a Number")]
    [TestCase("TableInfos", """{"value":[],"value":[]}""", "'value' twice")]
    [TestCase("TableInfos", """{"value":[],"odata.nextLink":7}""", "not one text")]
    [TestCase("TableInfos", """{"value":[{"Title":"\ud800"}]}""", "A text is broken")]
    [TestCase("50150NED?", """{"value":[{"name":"TableInfos","url":"x"}]}""", "does not list DataProperties")]
    [TestCase("DataProperties", """{"value":[{"Type":"Topic","Key":"A_1"}]}""", "one dimension or more")]
    [TestCase("DataProperties", """{"value":[{"Type":"Soort","Key":"A_1"}]}""", "of type 'Soort'")]
    [TestCase("DataProperties", """{"value":[{"Type":"Dimension","Key":"../A"}]}""", "letters, digits and '_'")]
    [TestCase(
        "DataProperties",
        """{"value":[{"Type":"Dimension","Key":"Leeftijd"},{"Type":"Dimension","Key":"leeftijd"}]}""",
        "a name of its own")]
    [TestCase("DataProperties", """{"value":[{"Type":"Dimension","Key":"tableinfos"}]}""", "a name of its own")]
    [TestCase("DataProperties", """{"value":[{"Type":"Dimension","Key":"Onbekend"}]}""", "does not list Onbekend")]
    [TestCase("Marges?", """{"value":[{"Key":"MOG0095"}]}""", "the dimension Marges has no MW00000")]
    [TestCase("UntypedDataSet", """{"value":[]}""", "there are 0 rows")]
    [TestCase("MBG0095", """{"value":[{"ID":1}]}""", "there are 1 rows")]
    public async Task An_answer_of_another_shape_is_a_changed_layout(string part, string body, string what)
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always(part, Faults.Json(200, body));

        SourceException error = await feed.RefusedAsync();

        Assert.That(
            error,
            Is.TypeOf<SourceLayoutException>().With.Message.Contains(what).And.Message.StartsWith("50150NED: "));
        Assert.That(
            feed.Server.Requests.Select(request => request.Url).Distinct(StringComparer.Ordinal).Count(),
            Is.EqualTo(feed.Server.Requests.Count),
            "nothing is asked twice");
    }

    [Test]
    public async Task A_compression_that_was_not_asked_for_is_a_changed_layout()
    {
        await using LiveFeed feed = await LiveFeed.StartAsync();
        feed.Server.Always(
            "TableInfos",
            (context, answer) => Faults.Truncate(1)(context, answer with { Encoding = "br" }));

        Assert.That(await feed.RefusedAsync<SourceLayoutException>(), Does.Contain("comes as br"));
    }
}
