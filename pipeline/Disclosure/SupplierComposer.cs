namespace Monitoring.Pipeline.Disclosure;

/// <summary>Puts the figures of one topic of a supplier's delivery together with every sum that readers can make of them.</summary>
/// <remarks>
/// A file has weighted percentages, which add up only roughly, and unweighted respondents, which add up exactly: those are
/// audited. Of hidden figures the respondents are not known; what is left of a sum is shared out evenly among them.
/// </remarks>
/// <param name="sums">The sums.</param>
/// <param name="threshold">Fewest respondents that may be told apart.</param>
/// <param name="earlier">What was shown before, by what it is about.</param>
internal sealed class SupplierComposer(ReleaseSums sums, int threshold, IReadOnlyDictionary<FigureKey, List<SupplierFigure>> earlier)
{
    // Enough people not to be few: a file that gives no respondents says nothing of how many they are.
    private const long Unstated = 100;

    private readonly List<FigureKey> _keys = [];
    private readonly List<ReleaseFigure> _figures = [];
    private readonly List<long?> _respondents = [];
    private readonly Dictionary<FigureKey, int> _numbers = [];
    private readonly List<CellRelation> _sums = [];
    private readonly List<ReleaseContradiction> _contradictions = [];
    private readonly HashSet<int> _contradicting = [];
    private readonly HashSet<int> _stated = [];
    private readonly HashSet<int> _nominal = [];

    /// <summary>Composes a release; its first figures are those given, in their order.</summary>
    /// <param name="standing">Every figure of one topic and year, each key once.</param>
    /// <param name="isWithheld">True for a figure that was kept back at an earlier moment.</param>
    public ReleaseTable Compose(IReadOnlyList<SupplierFigure> standing, Func<SupplierFigure, bool> isWithheld)
    {
        foreach (SupplierFigure figure in standing)
        {
            Add(figure, isWithheld(figure));
        }

        AddKnownBefore(standing);
        foreach ((FigureKey whole, List<FigureKey> parts) in Wholes())
        {
            AddSum(whole, parts);
        }

        return new ReleaseTable(_figures, [new AuditedQuantity([.. _respondents.Select(count => count ?? 0)], _sums)], threshold)
        {
            Contradictions = _contradictions,
            HasEstimatedCounts = true,
        };
    }

    /// <summary>Why a figure that is not hidden in the file is kept back; null when it is shown.</summary>
    public WithholdingReason? ReasonOf(int figure, FigureProtection decision) =>
        _contradicting.Contains(figure) ? WithholdingReason.Contradiction
        : decision == FigureProtection.Unsafe ? WithholdingReason.FewApart
        : decision == FigureProtection.Complementary ? WithholdingReason.Complementary
        : null;

    private void Add(SupplierFigure figure, bool isWithheld)
    {
        List<SupplierFigure> before = earlier.GetValueOrDefault(figure.Key) ?? [];
        bool isKnown = before.Exists(one => figure.IsHidden || one.Respondents == figure.Respondents);
        bool isFewApart = !isKnown && before.Exists(one =>
            one.Respondents is { } was && figure.Respondents is { } now && was != now && Math.Abs(was - now) < threshold);

        if (figure.Respondents is not null)
        {
            _ = _stated.Add(_figures.Count);
        }
        else if (!figure.IsHidden)
        {
            _ = _nominal.Add(_figures.Count);
        }

        Add(
            figure.Key,
            new ReleaseFigure(figure.IsHidden || isFewApart || isWithheld, isKnown),
            figure.Respondents ?? (figure.IsHidden ? (isKnown ? before[^1].Respondents : null) : Unstated));
    }

    private void Add(FigureKey key, ReleaseFigure figure, long? respondents)
    {
        _numbers[key] = _figures.Count;
        _keys.Add(key);
        _figures.Add(figure);
        _respondents.Add(respondents);
    }

    // A row that is left out now is known all the same when it was shown before.
    private void AddKnownBefore(IReadOnlyList<SupplierFigure> standing)
    {
        (string indicator, int year) = (standing[0].Key.Indicator, standing[0].Key.Year);
        foreach ((FigureKey key, List<SupplierFigure> before) in earlier
            .Where(pair => string.Equals(pair.Key.Indicator, indicator, StringComparison.Ordinal) && pair.Key.Year == year && !_numbers.ContainsKey(pair.Key))
            .OrderBy(pair => pair.Key.Area, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Population, StringComparer.Ordinal)
            .ToList())
        {
            Add(key, new ReleaseFigure(IsUnsafe: false, IsKnown: true), before[^1].Respondents);
        }
    }

    // Small areas before large ones, as the sums come.
    private List<(FigureKey Whole, List<FigureKey> Parts)> Wholes()
    {
        List<(FigureKey, List<FigureKey>)> wholes = [];
        foreach ((string whole, IReadOnlyList<string> parts) in sums.AreaParts)
        {
            wholes.AddRange(_keys.Where(key => string.Equals(key.Area, whole, StringComparison.Ordinal))
                .Select(key => (key, parts.Select(part => key with { Area = part }).ToList())));
        }

        foreach ((string whole, IReadOnlyList<string> parts) in sums.PopulationParts)
        {
            wholes.AddRange(_keys.Where(key => string.Equals(key.Population, whole, StringComparison.Ordinal))
                .Select(key => (key, parts.Select(part => key with { Population = part }).ToList())));
        }

        return wholes;
    }

    private void AddSum(FigureKey whole, List<FigureKey> keys)
    {
        int total = _numbers[whole];
        List<int> parts = [.. keys.Where(_numbers.ContainsKey).Select(key => _numbers[key])];
        if (parts.Count == 0)
        {
            return;
        }

        if (_stated.Contains(total) && parts.Where(_stated.Contains).Sum(part => _respondents[part]!.Value) is { } ofParts && ofParts > _respondents[total])
        {
            Contradict(whole, parts, (_respondents[total]!.Value, ofParts));
            return;
        }

        ShareOut(total, parts, absent: keys.Count - parts.Count);
        _sums.Add(new CellRelation(total, parts));
    }

    // Which number is wrong cannot be told from them. The whole has most respondents and stays; such parts need no protection.
    private void Contradict(FigureKey whole, List<int> parts, (long Respondents, long OfParts) counts)
    {
        _contradictions.Add(new ReleaseContradiction(whole, counts.Respondents, counts.OfParts));
        foreach (int part in parts.Where(_stated.Contains))
        {
            _ = _contradicting.Add(part);
            _figures[part] = new ReleaseFigure(IsUnsafe: true, IsKnown: true);
        }
    }

    private void ShareOut(int total, List<int> parts, int absent)
    {
        long known = parts.Sum(part => _respondents[part] ?? 0);
        List<int> hidden = [.. parts.Where(part => _respondents[part] is null)];
        if (_respondents[total] is not { } respondents)
        {
            hidden.ForEach(part => _respondents[part] = 0);
            _respondents[total] = known;
            return;
        }

        long rest = _nominal.Contains(total) ? Unstated * (hidden.Count + absent) : Math.Max(0, respondents - known);
        // Where a file has a few areas of many, whoever is elsewhere is as unknown as who is hidden; an area or two that it
        // leaves out may have nobody, which readers know.
        bool isMostAbsent = absent > parts.Count;
        int shares = hidden.Count + (isMostAbsent ? 1 : 0);
        for (int index = 0; index < hidden.Count; index++)
        {
            _respondents[hidden[index]] = (rest / shares) + (index < rest % shares ? 1 : 0);
        }

        rest -= hidden.Sum(part => _respondents[part]!.Value);
        if (rest > 0)
        {
            // Who is in none of the parts: one area that is left out is as good as hidden, and so are a few people.
            bool isUnsafe = absent == 1 || rest < threshold || (isMostAbsent && hidden.Count > 0);
            parts.Add(_figures.Count);
            _figures.Add(new ReleaseFigure(isUnsafe, IsKnown: !isUnsafe));
            _respondents.Add(rest);
        }

        if (_nominal.Contains(total))
        {
            _respondents[total] = parts.Sum(part => _respondents[part] ?? 0);
        }
    }
}
