using System.Text.RegularExpressions;
using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Sniff;

/// <summary>Guesses what columns carry, by their titles and by what stands in them; says where the two do not agree.</summary>
internal static partial class RoleGuess
{
    private const int FewTexts = 60;

    /// <summary>The roles of all columns, in the file's order.</summary>
    public static IReadOnlyList<SniffedColumn> Of(IReadOnlyList<ColumnSample> columns)
    {
        List<SniffedColumn> guesses = [];
        HashSet<FileColumnRole> taken = [];
        foreach (ColumnSample column in columns)
        {
            (FileColumnRole role, string doubt) = Guess(column, taken);
            _ = taken.Add(role);
            guesses.Add(new SniffedColumn(column.Title, role, string.Empty, doubt));
        }

        return [.. guesses.Select(guess => WithFigure(guess, guesses))];
    }

    private static (FileColumnRole Role, string Doubt) Guess(ColumnSample column, HashSet<FileColumnRole> taken)
    {
        if (column.Filled == 0)
        {
            return (FileColumnRole.Ignored, "it is empty in the rows that were looked at");
        }

        if (!taken.Contains(FileColumnRole.Period) && (column.IsYear || PeriodTitle().IsMatch(column.Title)))
        {
            return (FileColumnRole.Period, Agree(column.IsYear || column.IsDay("yyyy-MM-dd") || column.IsDay("d-M-yyyy"), PeriodTitle().IsMatch(column.Title)));
        }

        if (!taken.Contains(FileColumnRole.Level) && (column.IsLevel || LevelTitle().IsMatch(column.Title)))
        {
            return (FileColumnRole.Level, Agree(column.IsLevel, LevelTitle().IsMatch(column.Title)));
        }

        if (!taken.Contains(FileColumnRole.Area) && (column.IsAreaCode || AreaTitle().IsMatch(column.Title)))
        {
            return (FileColumnRole.Area, Agree(column.IsAreaCode || column.IsWhole, AreaTitle().IsMatch(column.Title)));
        }

        return column.IsNumber ? Number(column) : Words(column);
    }

    private static (FileColumnRole Role, string Doubt) Number(ColumnSample column)
    {
        if (WeightTitle().IsMatch(column.Title))
        {
            return (FileColumnRole.Weight, "a column of weights means answers of respondents; such files are not taken");
        }

        if (BaseTitle().IsMatch(column.Title))
        {
            return (FileColumnRole.WeightedBase, "its title says so; the numbers cannot");
        }

        return SizeTitle().IsMatch(column.Title) && column.IsWhole
            ? (FileColumnRole.SampleSize, string.Empty)
            : (FileColumnRole.Value, column.IsWhole ? "all numbers are whole: it may also be a code or a number of respondents" : string.Empty);
    }

    private static (FileColumnRole Role, string Doubt) Words(ColumnSample column) =>
        PeopleTitle().IsMatch(column.Title) ? (FileColumnRole.Population, column.Distinct <= FewTexts ? string.Empty : "it has many different texts")
        : TopicTitle().IsMatch(column.Title) ? (FileColumnRole.Topic, "its title says so; it may also name areas")
        : (FileColumnRole.Ignored, "it holds text that is not recognised: people, topics, or a remark");

    // "n Is eenzaam" and "eenzaam_n" belong to the figure of that name.
    private static SniffedColumn WithFigure(SniffedColumn guess, List<SniffedColumn> all)
    {
        if (guess.Role is not (FileColumnRole.SampleSize or FileColumnRole.WeightedBase))
        {
            return guess;
        }

        SniffedColumn? figure = all.Find(candidate => candidate.Role == FileColumnRole.Value
            && guess.Title.Contains(candidate.Title, StringComparison.OrdinalIgnoreCase));
        return figure is null ? guess : guess with { StandsFor = figure.Title };
    }

    private static string Agree(bool byContent, bool byTitle) =>
        byContent && byTitle ? string.Empty : byContent ? "by its content; the title does not say so" : "by its title; the content does not show it";

    [GeneratedRegex(@"jaar|period|peil|wave", RegexOptions.IgnoreCase)]
    private static partial Regex PeriodTitle();

    [GeneratedRegex(@"level|niveau", RegexOptions.IgnoreCase)]
    private static partial Regex LevelTitle();

    [GeneratedRegex(@"geoitem|gebied|buurt|wijk|gemeente|area|regio", RegexOptions.IgnoreCase)]
    private static partial Regex AreaTitle();

    [GeneratedRegex(@"leeftijd|geslacht|gender|groep|klas|leerjaar|onderwijs|opleiding|bevolking|populatie", RegexOptions.IgnoreCase)]
    private static partial Regex PeopleTitle();

    [GeneratedRegex(@"\Anaam\z|onderwerp|indicator|variabele|topic", RegexOptions.IgnoreCase)]
    private static partial Regex TopicTitle();

    [GeneratedRegex(@"\An\z|\An[_ ]|[_ ]n\z|ongewogen|aantal|respons", RegexOptions.IgnoreCase)]
    private static partial Regex SizeTitle();

    [GeneratedRegex(@"[_ ]gt\z|(?<!on)gewogen|basis", RegexOptions.IgnoreCase)]
    private static partial Regex BaseTitle();

    [GeneratedRegex(@"weeg|gewicht|weight", RegexOptions.IgnoreCase)]
    private static partial Regex WeightTitle();
}
