namespace Monitoring.Pipeline.Disclosure;

/// <summary>Least and largest value of each unknown that is 0 or more and meets a set of equations, exactly.</summary>
/// <remarks>
/// The simplex method in two phases, with Bland's rule (1977, Mathematics of Operations Research 2:103-107), which never
/// turns in circles, on exact fractions, so that a range is neither missed nor made up by rounding.
/// </remarks>
internal sealed class Simplex
{
    private readonly List<Fraction[]> _rows;
    private readonly List<int> _basis;
    private readonly int _unknowns;
    private readonly double[] _lowestSeen;
    private readonly double[] _highestSeen;

    private Simplex(List<Fraction[]> rows, List<int> basis, int unknowns)
    {
        (_rows, _basis, _unknowns) = (rows, basis, unknowns);
        _lowestSeen = [.. Enumerable.Repeat(double.PositiveInfinity, unknowns)];
        _highestSeen = [.. Enumerable.Repeat(double.NegativeInfinity, unknowns)];
    }

    /// <summary>Finds a first solution.</summary>
    /// <param name="equations">Equations that have one.</param>
    /// <exception cref="InvalidOperationException">They contradict one another.</exception>
    public static Simplex Solve(HiddenCellEquations equations)
    {
        Simplex simplex = Begin(equations);
        if (!simplex.TryDriveOutArtificial(equations.Rows.Count))
        {
            throw new InvalidOperationException("The published sums contradict one another; totals must be exact before they are audited.");
        }

        simplex.Look();
        return simplex;
    }

    private static Simplex Begin(HiddenCellEquations equations)
    {
        int unknowns = equations.Unknowns.Count;
        int count = equations.Rows.Count;
        List<Fraction[]> rows = [];
        for (int row = 0; row < count; row++)
        {
            (Fraction[] factors, Fraction known) = equations.Rows[row];
            Fraction sign = known.Sign < 0 ? Fraction.Of(-1) : Fraction.One;
            Fraction[] line = new Fraction[unknowns + count + 1];
            for (int unknown = 0; unknown < unknowns; unknown++)
            {
                line[unknown] = sign * factors[unknown];
            }

            line[unknowns + row] = Fraction.One;
            line[^1] = sign * known;
            rows.Add(line);
        }

        return new Simplex(rows, [.. Enumerable.Range(unknowns, count)], unknowns);
    }

    /// <summary>True when the equations do not contradict one another.</summary>
    public static bool HasSolution(HiddenCellEquations equations) => Begin(equations).TryDriveOutArtificial(equations.Rows.Count);

    /// <summary>The range of one unknown over the solutions met so far; never wider than its whole range.</summary>
    public FeasibleRange Seen(int unknown) => new(_lowestSeen[unknown], _highestSeen[unknown]);

    /// <summary>The range of one unknown.</summary>
    public FeasibleRange RangeOf(int unknown)
    {
        Fraction lowest = Optimum(unknown, largest: false)!.Value;
        return new FeasibleRange(lowest.ToDouble(), Optimum(unknown, largest: true)?.ToDouble());
    }

    // Phase 1: the artificial unknowns must come to nothing.
    private bool TryDriveOutArtificial(int count)
    {
        Fraction[] cost = new Fraction[_unknowns + count];
        for (int artificial = _unknowns; artificial < cost.Length; artificial++)
        {
            cost[artificial] = Fraction.One;
        }

        _ = Minimise(cost, _unknowns + count);
        for (int row = _rows.Count - 1; row >= 0; row--)
        {
            if (_basis[row] < _unknowns)
            {
                continue;
            }

            if (_rows[row][^1].Sign != 0)
            {
                return false;
            }

            LeaveBasis(row);
        }

        return true;
    }

    // An equation that the others imply has nothing but artificial unknowns left.
    private void LeaveBasis(int row)
    {
        int entering = Array.FindIndex(_rows[row], 0, _unknowns, factor => factor.Sign != 0);
        if (entering >= 0)
        {
            Pivot(row, entering);
        }
        else
        {
            _rows.RemoveAt(row);
            _basis.RemoveAt(row);
        }
    }

    private Fraction? Optimum(int unknown, bool largest)
    {
        Fraction[] cost = new Fraction[_unknowns];
        cost[unknown] = largest ? Fraction.Of(-1) : Fraction.One;
        bool hasOptimum = Minimise(cost, _unknowns);
        Look();
        if (!hasOptimum)
        {
            return null;
        }

        int row = _basis.IndexOf(unknown);
        return row < 0 ? Fraction.Zero : _rows[row][^1];
    }

    private void Look()
    {
        double[] solution = new double[_unknowns];
        for (int row = 0; row < _rows.Count; row++)
        {
            solution[_basis[row]] = _rows[row][^1].ToDouble();
        }

        for (int unknown = 0; unknown < _unknowns; unknown++)
        {
            _lowestSeen[unknown] = Math.Min(_lowestSeen[unknown], solution[unknown]);
            _highestSeen[unknown] = Math.Max(_highestSeen[unknown], solution[unknown]);
        }
    }

    // False when the cost can fall without end.
    private bool Minimise(Fraction[] cost, int width)
    {
        while (true)
        {
            int entering = Entering(cost, width);
            if (entering < 0)
            {
                return true;
            }

            int leaving = Leaving(entering);
            if (leaving < 0)
            {
                return false;
            }

            Pivot(leaving, entering);
        }
    }

    private int Entering(Fraction[] cost, int width)
    {
        for (int unknown = 0; unknown < width; unknown++)
        {
            Fraction reduced = cost[unknown];
            for (int row = 0; row < _rows.Count; row++)
            {
                Fraction price = cost[_basis[row]];
                reduced = price.Sign == 0 || _rows[row][unknown].Sign == 0 ? reduced : reduced - (price * _rows[row][unknown]);
            }

            if (reduced.Sign < 0)
            {
                return unknown;
            }
        }

        return -1;
    }

    private int Leaving(int entering)
    {
        int leaving = -1;
        Fraction least = Fraction.Zero;
        for (int row = 0; row < _rows.Count; row++)
        {
            if (_rows[row][entering].Sign <= 0)
            {
                continue;
            }

            Fraction ratio = _rows[row][^1] / _rows[row][entering];
            int order = leaving < 0 ? -1 : (ratio - least).Sign;
            if (order < 0 || (order == 0 && _basis[row] < _basis[leaving]))
            {
                (leaving, least) = (row, ratio);
            }
        }

        return leaving;
    }

    private void Pivot(int row, int unknown)
    {
        Fraction pivot = _rows[row][unknown];
        Fraction[] line = _rows[row];
        for (int column = 0; column < line.Length; column++)
        {
            line[column] = line[column].Sign == 0 ? line[column] : line[column] / pivot;
        }

        foreach (Fraction[] other in _rows.Where(other => other != line && other[unknown].Sign != 0))
        {
            Fraction factor = other[unknown];
            for (int column = 0; column < line.Length; column++)
            {
                other[column] = line[column].Sign == 0 ? other[column] : other[column] - (factor * line[column]);
            }
        }

        _basis[row] = unknown;
    }
}
