using Microsoft.Data.Sqlite;
using Monitoring.Pipeline.Domain;
using Monitoring.Tests.Fixtures;
using static Monitoring.Tests.Store.StoreObservations;

namespace Monitoring.Tests.Store;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SchemaTests : IDisposable
{
    private readonly ObservationHistory _history = new();

    private TestStore Store => _history.Store;

    public SchemaTests() => _history.Write(0, Of(new ObservedValue.Measured(12.5, new ConfidenceInterval(11, 14, 0.95), 400)));

    public void Dispose() => _history.Dispose();

    [TestCase("value = '1,5'")] // A plain REAL column would keep the text.
    [TestCase("reference_year = '2020JJ00'")]
    [TestCase("value = NULL")] // Neither a number nor a reason.
    [TestCase("missing_reason_id = 0")] // Both.
    [TestCase("value = NULL, missing_reason_id = 0")] // Margins without a number.
    [TestCase("lower = NULL")] // Half an interval.
    [TestCase("known_to = known_from")] // A period without length.
    [TestCase("known_to = known_from - 1")]
    [TestCase("missing_reason_id = 99, value = NULL, lower = NULL, upper = NULL")]
    [TestCase("area_id = 99")]
    [TestCase("snapshot_id = 99")]
    public void A_row_that_makes_no_sense_cannot_be_stored(string change) =>
        Assert.That(() => Store.Execute($"UPDATE observation SET {change}"), Throws.TypeOf<SqliteException>());

    [Test]
    public void Every_table_is_strict() =>
        Assert.That(
            Store.Rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND strict = 0"),
            Is.Empty);

    [Test]
    public void Foreign_keys_hold_and_readers_do_not_wait_for_the_writer() =>
        Assert.That(
            string.Join(' ', Store.Rows("SELECT (SELECT foreign_keys FROM pragma_foreign_keys), (SELECT journal_mode FROM pragma_journal_mode)")),
            Is.EqualTo("1|wal"));

    [Test]
    public void The_view_of_current_figures_has_words_a_person_can_read() =>
        Assert.That(
            Store.Rows("SELECT * FROM current_observation").Single(),
            Is.EqualTo(
                "roken|Rookt|GM0935|Maastricht|municipality|2020|2020|18+|rivm-statline|50090NED|12.5|11|14|400|%|modelled|direct|-|"
                + "2026-11-22T04:00:00Z|-|night-0|rows.json|1|0|Roker_11|-|-"));

    [Test]
    public void Every_reason_kind_and_quality_has_a_word_in_the_order_of_the_program()
    {
        static string[] Words<T>()
            where T : struct, Enum =>
        [
            .. Enum.GetValues<T>().Select((value, number) => FormattableString.Invariant($"{number}|{Plain(value.ToString())}")),
        ];

        Assert.Multiple(() =>
        {
            Assert.That(Plain(Store.Rows("SELECT * FROM missing_reason")), Is.EqualTo(Words<MissingReason>()));
            Assert.That(Plain(Store.Rows("SELECT * FROM estimate_kind")), Is.EqualTo(Words<EstimateKind>()));
            Assert.That(Plain(Store.Rows("SELECT * FROM quality_label")), Is.EqualTo(Words<QualityLabel>()));
        });
    }

    [Test]
    public void Every_flag_of_a_figure_has_a_name_under_its_own_bit() =>
        Assert.That(
            Store.Rows("SELECT bit FROM figure_flag ORDER BY bit"),
            Is.EqualTo(Enum.GetValues<FigureFlags>().Where(flag => flag != FigureFlags.None).Select(flag => FormattableString.Invariant($"{(long)flag}"))));

    [Test]
    public void The_views_only_have_columns_with_plain_names() =>
        Assert.That(
            Store.Rows("SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'view'"),
            Is.All.Match("^[a-z_]+\\.[a-z_0-9]+$"));

    private static string[] Plain(IEnumerable<string> words) => [.. words.Select(Plain)];

    private static string Plain(string words) =>
        words.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
}
