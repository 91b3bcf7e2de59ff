using Monitoring.Pipeline.Assess;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Store;
using Monitoring.Tests.Fixtures;

namespace Monitoring.Tests.Store;

internal sealed class AssessmentStoreTests
{
    [Test]
    public void The_same_assessments_again_write_nothing()
    {
        using TestStore store = new();
        Assert.That(AssessmentStore.Save(store.Connection, 1, [Assessment(NoVerdictReasonKind.ModelledFigures)]), Has.Count.EqualTo(1));
        IReadOnlyList<string> before = store.Dump();
        Assert.Multiple(() =>
        {
            Assert.That(AssessmentStore.Save(store.Connection, 2, [Assessment(NoVerdictReasonKind.ModelledFigures)]), Is.Empty);
            Assert.That(store.Dump(), Is.EqualTo(before));
        });
    }

    [Test]
    public void Another_outcome_closes_what_stood_and_opens_another()
    {
        using TestStore store = new();
        AssessmentStore.Save(store.Connection, 1, [Assessment(NoVerdictReasonKind.ModelledFigures)]);
        IReadOnlyList<AssessmentChange> changes = AssessmentStore.Save(store.Connection, 2, [Assessment(NoVerdictReasonKind.NoFigures)]);
        Assert.Multiple(() =>
        {
            Assert.That(
                changes.Select(change => $"{change.Before?.Reasons} {change.After?.Reasons} {change.IsFlip}"),
                Is.EqualTo([$"{Reasons("ModelledFigures", "the figures are model estimates")} {Reasons("NoFigures", "no figures at hand")} False"]));
            Assert.That(
                string.Join(' ', store.Rows("SELECT rule, first_run_id, until_run_id FROM assessment")),
                Is.EqualTo("lonely-down|1|2 lonely-down|2|-"));
            Assert.That(
                store.Rows("SELECT indicator, scope, population, status, reasons FROM assessment_latest").Single(),
                Is.EqualTo("""ernstige-eenzaamheid|GM0935|18+|NotAssessed|[{"kind":"NoFigures","year":null,"words":"no figures at hand"}]"""));
        });
    }

    [Test]
    public void A_target_that_is_no_longer_asked_is_closed()
    {
        using TestStore store = new();
        AssessmentStore.Save(store.Connection, 1, [Assessment(NoVerdictReasonKind.NoFigures)]);
        Assert.Multiple(() =>
        {
            Assert.That(AssessmentStore.Save(store.Connection, 2, []).Single().After, Is.Null);
            Assert.That(AssessmentStore.Standing(store.Connection, "ernstige-eenzaamheid", "GM0935", "18+"), Is.Empty);
        });
    }

    [Test]
    public void What_stands_of_one_area_and_population_can_be_asked()
    {
        using TestStore store = new();
        AssessmentStore.Save(store.Connection, 1, [Assessment(NoVerdictReasonKind.NoFigures)]);
        Assert.Multiple(() =>
        {
            Assert.That(
                AssessmentStore.Standing(store.Connection, "ernstige-eenzaamheid", "GM0935", "18+").Single().Rule,
                Is.EqualTo("lonely-down"));
            Assert.That(AssessmentStore.Standing(store.Connection, "ernstige-eenzaamheid", "GM0935", "65+"), Is.Empty);
        });
    }

    private static string Reasons(string kind, string words) => $$"""[{"kind":"{{kind}}","year":null,"words":"{{words}}"}]""";

    private static Assessment Assessment(NoVerdictReasonKind reason)
    {
        TargetRule rule = TestCatalogue.Shipped.TargetRules.Single(rule => rule.Id.Equals("lonely-down", StringComparison.Ordinal));
        return new Assessment(
            new AssessmentQuestion(
                TestCatalogue.Indicator("ernstige-eenzaamheid"), rule, "GM0935", ["GM0935"], TestCatalogue.Population("18+")),
            AssessmentStatus.NotAssessed,
            [new NoVerdictReason(reason)],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["table"] = "50090NED" },
            "method");
    }
}
