namespace Monitoring.Pipeline.Disclosure;

/// <summary>Finds hidden cells that published sums give exactly.</summary>
/// <remarks>
/// A hidden cell is derived when its unit vector lies in the row space of the equations. After Gauss-Jordan elimination that
/// is so when the row it leads has no other unknown.
/// </remarks>
internal static class RankAudit
{
    /// <summary>Numbers of the hidden cells that can be derived.</summary>
    public static IReadOnlyList<int> Exposed(HiddenCellEquations equations)
    {
        List<Fraction[]> rows = [.. equations.Rows.Select(row => (Fraction[])row.Factors.Clone())];
        List<int> exposed = [];
        int rank = 0;
        List<int> leads = [];
        for (int unknown = 0; unknown < equations.Unknowns.Count && rank < rows.Count; unknown++)
        {
            int lead = rows.FindIndex(rank, row => row[unknown].Sign != 0);
            if (lead < 0)
            {
                continue;
            }

            (rows[rank], rows[lead]) = (rows[lead], rows[rank]);
            Eliminate(rows, rank, unknown);
            leads.Add(unknown);
            rank++;
        }

        for (int row = 0; row < rank; row++)
        {
            if (rows[row].Count(factor => factor.Sign != 0) == 1)
            {
                exposed.Add(equations.Unknowns[leads[row]]);
            }
        }

        return exposed;
    }

    private static void Eliminate(List<Fraction[]> rows, int lead, int unknown)
    {
        Fraction pivot = rows[lead][unknown];
        rows[lead] = [.. rows[lead].Select(factor => factor / pivot)];
        for (int row = 0; row < rows.Count; row++)
        {
            Fraction factor = rows[row][unknown];
            if (row != lead && factor.Sign != 0)
            {
                rows[row] = [.. rows[row].Zip(rows[lead], (one, other) => one - (factor * other))];
            }
        }
    }
}
