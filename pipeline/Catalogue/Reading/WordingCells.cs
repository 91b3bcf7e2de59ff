namespace Monitoring.Pipeline.Catalogue.Reading;

/// <summary>Texts for readers: a column that ends in <c>_nl</c> with its sibling in <c>_en</c>.</summary>
internal static class WordingCells
{
    private const string Expected = "the same text in the other language, so that no report lacks it";

    /// <summary>Reads a text that must be filled in both languages.</summary>
    /// <param name="row">The line.</param>
    /// <param name="stem">Name of the columns without their language: <c>title</c>.</param>
    public static Wording Wording(this CatalogueRow row, string stem) => new(row.Text(Dutch(stem)), row.Text(English(stem)));

    /// <summary>Reads a text that may be empty, but then in both languages.</summary>
    /// <param name="row">The line.</param>
    /// <param name="stem">Name of the columns without their language: <c>caveat</c>.</param>
    public static Wording OptionalWording(this CatalogueRow row, string stem)
    {
        Wording wording = new(row.OptionalText(Dutch(stem)), row.OptionalText(English(stem)));
        if (wording.Nl.Length > 0 && wording.En.Length == 0)
        {
            RefuseMissing(row, English(stem), Dutch(stem));
        }
        else if (wording.En.Length > 0 && wording.Nl.Length == 0)
        {
            RefuseMissing(row, Dutch(stem), English(stem));
        }

        return wording;
    }

    /// <summary>Reads a list of texts that may be empty; the languages have as many parts, in the same order.</summary>
    /// <param name="row">The line.</param>
    /// <param name="stem">Name of the columns without their language: <c>left_open</c>.</param>
    public static IReadOnlyList<Wording> OptionalWordings(this CatalogueRow row, string stem)
    {
        IReadOnlyList<string> dutch = row.OptionalList(Dutch(stem), CellFormats.Text);
        IReadOnlyList<string> english = row.OptionalList(English(stem), CellFormats.Text);
        if (dutch.Count != english.Count && row.IsSound(Dutch(stem)) && row.IsSound(English(stem)))
        {
            row.Refuse(
                English(stem),
                FormattableString.Invariant($"the number of parts is {english.Count}, that of {Dutch(stem)} {dutch.Count}"),
                "as many parts, separated by |, in the same order",
                "Translate each part.");
        }

        return [.. dutch.Zip(english, (nl, en) => new Wording(nl, en))];
    }

    private static string Dutch(string stem) => stem + "_nl";

    private static string English(string stem) => stem + "_en";

    private static void RefuseMissing(CatalogueRow row, string empty, string filled) =>
        row.Refuse(empty, $"the cell is empty, but {filled} is filled in", Expected, "Fill in the cell, or empty both.");
}
