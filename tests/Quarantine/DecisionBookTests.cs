using Monitoring.Pipeline.Quarantine;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Quarantine;

/// <summary>Which decisions hold for a retrieval, so that a rebuild finds what the runs found.</summary>
internal sealed class DecisionBookTests
{
    private static readonly DateTimeOffset _start = FakeClock.Start;

    [Test]
    public void A_decision_holds_from_its_moment_through_its_last_day()
    {
        QuarantineDecision decision = Decision(0) with { Until = DateOnly.FromDateTime(_start.UtcDateTime).AddDays(2) };
        Assert.Multiple(() =>
        {
            Assert.That(Holds(decision, now: 0), Is.True);
            Assert.That(Holds(decision, now: 2), Is.True);
            Assert.That(Holds(decision, now: 3), Is.False);
        });
    }

    [Test]
    public void A_retrieval_that_was_followed_is_judged_by_what_held_until_then()
    {
        DecisionBook book = new([Decision(5)], _start.AddDays(9));
        Assert.Multiple(() =>
        {
            Assert.That(book.For("source", "dataset", _start.AddDays(4)).On("entry"), Is.Null, "decided after the next retrieval came");
            Assert.That(book.For("source", "dataset", _start.AddDays(6)).On("entry"), Is.Not.Null);
            Assert.That(book.For("source", "dataset", null).On("entry"), Is.Not.Null);
        });
    }

    [Test]
    public void Of_two_decisions_the_later_one_counts_even_when_it_has_lapsed()
    {
        DecisionBook book = new([Decision(0), Decision(1) with { Until = DateOnly.FromDateTime(_start.UtcDateTime).AddDays(1) }], _start.AddDays(5));
        Assert.That(book.For("source", "dataset", null).On("entry"), Is.Null);
    }

    [Test]
    public void A_decision_that_was_taken_back_counts_until_then_and_can_be_taken_anew()
    {
        QuarantineDecision back = Decision(1) with { Verb = DecisionVerb.Withdraw };
        DecisionBook book = new([Decision(0), back], _start.AddDays(5));
        DecisionBook anew = new([Decision(0), back, Decision(2)], _start.AddDays(5));
        Assert.Multiple(() =>
        {
            Assert.That(book.For("source", "dataset", null).On("entry"), Is.Null);
            Assert.That(book.For("source", "dataset", null).Digest, Is.Empty);
            Assert.That(book.For("source", "dataset", _start.AddHours(12)).On("entry"), Is.Not.Null, "a retrieval that was followed before");
            Assert.That(anew.For("source", "dataset", null).On("entry"), Is.Not.Null);
        });
    }

    [Test]
    public void Another_dataset_has_decisions_of_its_own() =>
        Assert.That(new DecisionBook([Decision(0)], _start).For("source", "other", null).Digest, Is.Empty);

    [Test]
    public void The_digest_moves_with_what_is_decided() =>
        Assert.That(
            new[]
            {
                Digest(Decision(0)), Digest(Decision(0) with { Verb = DecisionVerb.Reject }), Digest(Decision(0) with { Replacement = "13.0" }),
            },
            Is.Unique);

    private static bool Holds(QuarantineDecision decision, int now) =>
        new DecisionBook([decision], _start.AddDays(now)).For("source", "dataset", null).On("entry") is not null;

    private static string Digest(QuarantineDecision decision) => new DecisionBook([decision], _start).For("source", "dataset", null).Digest;

    private static QuarantineDecision Decision(int day) => new(
        _start.AddDays(day), "analyst", "because", null, DecisionVerb.Correct, "source", "dataset", "entry", "place", "column", "12,5", "12.5");
}
