namespace Monitoring.Pipeline.Disclosure;

/// <summary>Puts the figures of a release together with everything a reader can add and subtract.</summary>
/// <remarks>
/// Respondents of a whole who are in none of its published parts are a figure of their own that is never published: those
/// without a known neighbourhood, or the rest of a city. With fewer of them than the threshold they are unsafe themselves.
/// </remarks>
internal sealed class ReleaseComposer
{
    private readonly List<ReleaseFigure> _figures = [];
    private readonly List<long> _respondents = [];
    private readonly List<long> _affirmative = [];
    private readonly List<long> _negative = [];
    private readonly List<CellRelation> _sums = [];
    private readonly List<CellRelation> _answerSums = [];
    private readonly Dictionary<FigureKey, int> _numbers = [];
    private readonly List<ReleaseContradiction> _contradictions = [];
    private readonly int _threshold;

    private ReleaseComposer(int threshold) => _threshold = threshold;

    /// <summary>Composes a release; its first figures are those given, in their order.</summary>
    /// <param name="figures">Every figure, each key once.</param>
    /// <param name="sums">The sums that can be made.</param>
    /// <param name="earlier">What earlier releases of the same wave showed.</param>
    /// <param name="threshold">Fewest respondents that may be told apart.</param>
    public static ReleaseTable Compose(
        IReadOnlyList<CountedFigure> figures, ReleaseSums sums, IReadOnlyCollection<CountedFigure> earlier, int threshold)
    {
        ReleaseComposer composer = new(threshold);
        ILookup<FigureKey, CountedFigure> before = earlier.ToLookup(figure => figure.Key);
        foreach (CountedFigure figure in figures)
        {
            composer.Add(figure, before[figure.Key]);
        }

        composer.AddSums(figures, sums);
        return new ReleaseTable(
            composer._figures,
            [
                new AuditedQuantity(composer._respondents, composer._sums),
                new AuditedQuantity(composer._affirmative, [.. composer._sums, .. composer._answerSums]),
                new AuditedQuantity(composer._negative, composer._sums),
            ],
            threshold)
        {
            Contradictions = composer._contradictions,
        };
    }

    private void Add(CountedFigure figure, IEnumerable<CountedFigure> earlier)
    {
        List<CountedFigure> before = [.. earlier];
        bool isKnown = before.Exists(one => one.Respondents == figure.Respondents && one.Affirmative == figure.Affirmative);
        bool tellsFewApart = before.Exists(one => IsFew(one.Respondents - figure.Respondents) || IsFew((one.Affirmative ?? 0) - (figure.Affirmative ?? 0)));
        _numbers.Add(figure.Key, _figures.Count);
        Add(new ReleaseFigure(figure.IsUnsafe || (tellsFewApart && !isKnown), isKnown), figure.Respondents, figure.Affirmative);
    }

    private void Add(ReleaseFigure figure, long respondents, long? affirmative)
    {
        _figures.Add(figure);
        _respondents.Add(respondents);
        _affirmative.Add(affirmative ?? respondents);
        _negative.Add(respondents - (affirmative ?? respondents));
    }

    private void AddSums(IReadOnlyList<CountedFigure> figures, ReleaseSums sums)
    {
        Dictionary<string, IReadOnlyList<string>> areas = sums.AreaParts.ToDictionary(pair => pair.Whole, pair => pair.Parts, StringComparer.Ordinal);
        ILookup<string, IReadOnlyList<string>> populations = sums.PopulationParts.ToLookup(pair => pair.Whole, pair => pair.Parts, StringComparer.Ordinal);
        foreach ((string whole, _) in sums.AreaParts)
        {
            foreach (CountedFigure figure in figures.Where(figure => string.Equals(figure.Key.Area, whole, StringComparison.Ordinal)))
            {
                AddSum(figure, areas[whole].Select(part => figure.Key with { Area = part }));
            }
        }

        foreach (CountedFigure figure in figures)
        {
            foreach (IReadOnlyList<string> parts in populations[figure.Key.Population])
            {
                AddSum(figure, parts.Select(part => figure.Key with { Population = part }));
            }
        }

        AddComplements(figures, sums);
    }

    private void AddSum(CountedFigure whole, IEnumerable<FigureKey> keys)
    {
        List<int> parts = [.. keys.Where(_numbers.ContainsKey).Select(key => _numbers[key])];
        if (parts.Count == 0)
        {
            return;
        }

        int total = _numbers[whole.Key];
        long rest = _respondents[total] - parts.Sum(part => _respondents[part]);
        long restAffirmative = _affirmative[total] - parts.Sum(part => _affirmative[part]);
        long restNegative = rest - restAffirmative;
        if (rest < 0 || restAffirmative < 0 || restNegative < 0)
        {
            HideContradiction(whole, parts);
            return;
        }

        if (rest > 0)
        {
            // A large rest is taken as known, which protects the more.
            bool isUnsafe = IsFew(rest) || IsFew(restAffirmative) || IsFew(restNegative);
            parts.Add(_figures.Count);
            Add(new ReleaseFigure(isUnsafe, IsKnown: !isUnsafe), rest, restAffirmative);
        }

        _sums.Add(new CellRelation(total, parts));
    }

    // Which of the numbers is wrong cannot be told from them. The parts are many and the whole has most respondents: it stays.
    private void HideContradiction(CountedFigure whole, List<int> parts)
    {
        _contradictions.Add(new ReleaseContradiction(whole.Key, whole.Respondents, parts.Sum(part => _respondents[part])));
        foreach (int part in parts)
        {
            _figures[part] = _figures[part] with { IsUnsafe = true };
        }
    }

    // Who answered is known from each of the indicators of a question, so that hiding one tells nothing when the others are shown.
    private void AddComplements(IReadOnlyList<CountedFigure> figures, ReleaseSums sums)
    {
        foreach (IReadOnlyList<string> indicators in sums.Complements)
        {
            foreach (CountedFigure first in figures.Where(figure => string.Equals(figure.Key.Indicator, indicators[0], StringComparison.Ordinal)))
            {
                List<int> parts = [.. indicators.Select(id => first.Key with { Indicator = id }).Where(_numbers.ContainsKey).Select(key => _numbers[key])];
                if (parts.Count == indicators.Count)
                {
                    _answerSums.Add(new CellRelation(_figures.Count, parts) { HasTotalOnlyBesideParts = true });
                    Add(new ReleaseFigure(IsUnsafe: false, IsKnown: true), first.Respondents, parts.Sum(part => _affirmative[part]));
                }
            }
        }
    }

    private bool IsFew(long difference) => difference != 0 && Math.Abs(difference) < _threshold;
}
