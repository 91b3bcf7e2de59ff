using System.Globalization;
using System.Text;
using Monitoring.Pipeline.Disclosure;
using Monitoring.Sources;
using Monitoring.Sources.Snapshots;
using Monitoring.Sources.SurveyFigures;

namespace Monitoring.Pipeline.Survey;

/// <summary>The file of figures that the archive keeps of a wave, in place of its respondents.</summary>
internal static class SurveyFigureFile
{
    private const string Decimals = "0.######";
    private const double Percent = 100;

    /// <summary>Writes a release.</summary>
    public static byte[] Write(SurveyRelease release)
    {
        StringBuilder text = new();
        _ = text.Append(string.Join(',', SurveyFigureColumns.All)).Append('\n');
        foreach (SurveyFigureLine line in release.Lines)
        {
            _ = text.Append(string.Join(',', Cells(line))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The figures that a release in the archive shows.</summary>
    /// <exception cref="SourceLayoutException">The file is damaged.</exception>
    public static IEnumerable<CountedFigure> ReadShown(Snapshot snapshot)
    {
        using PublishedRowReader rows = SurveyFigureTable.Open(snapshot).OpenRows();
        while (rows.Read())
        {
            if (Cell(rows, SurveyFigureColumns.Value) is not SurveyFigureColumns.Hidden)
            {
                yield return new CountedFigure(
                    new FigureKey(
                        Cell(rows, SurveyFigureColumns.Topic), Cell(rows, SurveyFigureColumns.Area), Cell(rows, SurveyFigureColumns.Population),
                        int.Parse(Cell(rows, SurveyFigureColumns.Period), CultureInfo.InvariantCulture)),
                    long.Parse(Cell(rows, SurveyFigureColumns.Respondents), CultureInfo.InvariantCulture),
                    Cell(rows, SurveyFigureColumns.Affirmative) is { Length: > 0 } count ? long.Parse(count, CultureInfo.InvariantCulture) : null,
                    IsUnsafe: false);
            }
        }
    }

    private static string Cell(PublishedRowReader rows, string column) =>
        Encoding.UTF8.GetString(rows.Cell(SurveyFigureColumns.All.ToList().IndexOf(column)));

    private static IEnumerable<string> Cells(SurveyFigureLine line)
    {
        string[] key = [line.Key.Area, line.Key.Year.ToString(CultureInfo.InvariantCulture), line.Key.Population, line.Key.Indicator];
        return line.Estimate is not { } estimate
            ? [.. key, SurveyFigureColumns.Hidden, .. Enumerable.Repeat(string.Empty, SurveyFigureColumns.All.Count - key.Length - 1)]
            :
            [
                .. key,
                Number(estimate.Value),
                Number(estimate.Interval?.Lower),
                Number(estimate.Interval?.Upper),
                estimate.Response.Valid.ToString(CultureInfo.InvariantCulture),
                estimate.Affirmative?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                estimate.EffectiveNumber?.ToString("0.#", CultureInfo.InvariantCulture) ?? string.Empty,
                (estimate.Response.MissingShare * Percent)?.ToString("0.#", CultureInfo.InvariantCulture) ?? string.Empty,
                SurveyFlags.Write(SurveyFlags.Of(estimate)),
            ];
    }

    private static string Number(double? number) => number?.ToString(Decimals, CultureInfo.InvariantCulture) ?? string.Empty;
}
