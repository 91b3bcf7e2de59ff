namespace Monitoring.Pipeline.Disclosure;

/// <summary>
/// Goes through the deliveries of a supplier as they came and decides, at each, what must be kept back so that nothing hidden
/// can be worked out from it, from what is shown beside it, or from what was shown before.
/// </summary>
/// <remarks>
/// What was shown once is known: it is neither hidden afterwards nor does it protect anything. So the outcome follows from the
/// deliveries alone, and a database that is built anew from the archive has the same.
/// </remarks>
internal sealed class SupplierDisclosure(ReleaseSums sums, int threshold)
{
    private readonly Dictionary<SupplierFigure, WithholdingReason> _withheld = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FigureKey, List<SupplierFigure>> _shown = [];
    private readonly List<ReleaseContradiction> _contradictions = [];
    private readonly List<FigureKey> _givenAway = [];

    /// <summary>Audits every delivery of one dataset.</summary>
    /// <param name="figures">Every figure that it ever gave.</param>
    public SupplierAudit Audit(IReadOnlyList<SupplierFigure> figures)
    {
        foreach (IGrouping<(string Indicator, int Year), SupplierFigure> topic in figures
            .GroupBy(figure => (figure.Key.Indicator, figure.Key.Year))
            .OrderBy(topic => topic.Key.Indicator, StringComparer.Ordinal)
            .ThenBy(topic => topic.Key.Year))
        {
            AuditTopic([.. topic.OrderBy(figure => figure.Key.Area, StringComparer.Ordinal).ThenBy(figure => figure.Key.Population, StringComparer.Ordinal)]);
        }

        return new SupplierAudit(_withheld, _contradictions, _givenAway);
    }

    // What stands now is what is reported; the deliveries before it decide what is known.
    private void AuditTopic(List<SupplierFigure> figures)
    {
        (List<SupplierFigure> Standing, ReleaseTable Table, ProtectedRelease Release)? last = null;
        foreach (long moment in figures.SelectMany(figure => (long?[])[figure.KnownFrom, figure.KnownTo]).OfType<long>().Distinct().Order())
        {
            List<SupplierFigure> standing = [.. figures.Where(figure => figure.StandsAt(moment))];
            last = standing.Count == 0 ? null : Decide(standing);
        }

        if (last is not var (current, table, release))
        {
            return;
        }

        _contradictions.AddRange(table.Contradictions);
        List<SupplierFigure> hiddenAgain = [.. current.Where(figure => figure.IsHidden && _shown.ContainsKey(figure.Key))];
        _givenAway.AddRange(release.Exposed.Where(index => index < current.Count).Select(index => current[index].Key)
            .Concat(hiddenAgain.Select(figure => figure.Key)).Distinct());
        foreach (SupplierFigure before in hiddenAgain.SelectMany(figure => _shown[figure.Key]))
        {
            _withheld[before] = WithholdingReason.Withdrawn;
        }
    }

    private (List<SupplierFigure> Standing, ReleaseTable Table, ProtectedRelease Release) Decide(List<SupplierFigure> standing)
    {
        // A contradiction lasts as long as its numbers do.
        foreach (SupplierFigure figure in standing.Where(figure => _withheld.GetValueOrDefault(figure, WithholdingReason.Complementary) == WithholdingReason.Contradiction))
        {
            _ = _withheld.Remove(figure);
        }

        SupplierComposer composer = new(sums, threshold, _shown);
        ReleaseTable table = composer.Compose(standing, _withheld.ContainsKey);
        ProtectedRelease release = ReleaseProtection.Protect(table);
        for (int index = 0; index < standing.Count; index++)
        {
            SupplierFigure figure = standing[index];
            if (!figure.IsHidden && !_withheld.ContainsKey(figure)
                && composer.ReasonOf(index, release.Decisions[index]) is { } reason
                && (reason == WithholdingReason.Contradiction || !IsShown(figure)))
            {
                _withheld.Add(figure, reason);
            }
        }

        foreach (SupplierFigure figure in standing.Where(figure => !figure.IsHidden && !_withheld.ContainsKey(figure) && !IsShown(figure)))
        {
            (_shown.TryGetValue(figure.Key, out List<SupplierFigure>? before) ? before : _shown[figure.Key] = []).Add(figure);
        }

        return (standing, table, release);
    }

    private bool IsShown(SupplierFigure figure) =>
        _shown.TryGetValue(figure.Key, out List<SupplierFigure>? before) && before.Contains(figure, ReferenceEqualityComparer.Instance);
}
