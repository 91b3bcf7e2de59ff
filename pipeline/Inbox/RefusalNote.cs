using System.Globalization;
using System.Text;
using Monitoring.Pipeline.Normalise;
using Monitoring.Sources;
using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Inbox;

/// <summary>
/// The text beside a file that was refused; in Dutch, for whoever dropped it. It has positions and declared names, never
/// the text of a cell.
/// </summary>
internal static class RefusalNote
{
    private const int MostPlaces = 25;

    /// <summary>The text.</summary>
    public static string Of(InboxFile file, SourceException refusal)
    {
        StringBuilder note = new();
        _ = note.Append("Dit bestand is niet ingelezen. Er is niets van gebruikt.\n\n")
            .Append(CultureInfo.InvariantCulture, $"Bestand:     {InboxNames.Shown(file.Name)}\n");
        switch (refusal)
        {
            case RefusedFileException refused:
                Describe(note, refused);
                break;
            case UnusableRowsException rows:
                Describe(note, rows);
                break;
            case NoLayoutException none:
                Describe(note, none);
                break;
            default:
                Append(
                    note,
                    "De inhoud past niet bij de catalogus: een groep, onderwerp of kolom is daar niet bekend.",
                    "Alleen groepen en onderwerpen die in population_keys.csv en column_mappings.csv staan.",
                    "Vraag de beheerder. De melding van de import noemt elk verschil.");
                break;
        }

        return note.ToString();
    }

    private static void Describe(StringBuilder note, RefusedFileException refused)
    {
        _ = note.Append(CultureInfo.InvariantCulture, $"Waar:        {PlaceNl(refused.Place)}\n");
        (string what, string expected, string action) = RefusalWords.Of(refused.Fault, FileLimits.Default);
        Append(note, what, expected, action);
        if (refused.Header.Count == 0)
        {
            return;
        }

        _ = note.Append("\nKolommen, afgesproken en gevonden:\n");
        foreach (HeaderLine line in refused.Header)
        {
            string sign = line.IsSame ? "=" : line.Found.Length == 0 ? "ontbreekt" : "niet afgesproken";
            string position = line.Position == 0 ? "-" : line.Position.ToString(CultureInfo.InvariantCulture);
            string found = string.Equals(line.Found, "?", StringComparison.Ordinal) ? "(niet getoond)" : line.Found;
            _ = note.Append(CultureInfo.InvariantCulture, $"  kolom {position,-4} | {line.Declared,-30} | {found,-30} | {sign}\n");
        }
    }

    private static void Describe(StringBuilder note, UnusableRowsException rows)
    {
        Append(
            note,
            rows.IsRepeated ? "Hetzelfde cijfer staat er meer dan één keer in." : "Te veel rijen of cellen zijn niet bruikbaar.",
            rows.IsRepeated
                ? "Elke combinatie van gebied, periode en groep één keer."
                : "Bekende gebieden, groepen en perioden, en getallen zoals de indeling van het bestand zegt.",
            "Verbeter de plaatsen hieronder bij de leverancier en lever het hele bestand opnieuw.");
        _ = note.Append("\nPlaatsen:\n");
        foreach (Rejection rejection in rows.Rejections.Take(MostPlaces))
        {
            string column = rows.Columns[rejection.ColumnNumber].Title;
            string what = rows.IsRepeated ? "komt al eerder voor" : rejection.IsWholeRow ? "de rij kan niet worden geplaatst" : "de cel kan niet worden gelezen";
            _ = note.Append(CultureInfo.InvariantCulture, $"  rij {rejection.Locator.RowNumber}, kolom '{column}': {what}\n");
        }

        if (rows.Rejections.Count > MostPlaces)
        {
            _ = note.Append(CultureInfo.InvariantCulture, $"  en nog {rows.Rejections.Count - MostPlaces} plaatsen\n");
        }
    }

    private static void Describe(StringBuilder note, NoLayoutException none)
    {
        Append(
            note,
            none.IsStray ? "Het bestand staat niet in de map van een bron."
                : none.Fitting.Count == 0 ? "De naam past bij geen enkele afgesproken levering."
                : "De naam past bij meer dan één afgesproken levering.",
            "Een naam en map uit de lijst hieronder.",
            "Geef het bestand een naam uit de lijst en zet het in de goede map.");
        _ = note.Append("\nMogelijke leveringen (een * staat voor willekeurige tekens):\n");
        foreach (string line in (none.Fitting.Count > 1 ? none.Fitting : none.Candidates).Select(candidate =>
            $"{candidate.Table.SourceId}/{string.Join(" of ", candidate.Layout.FileNames)}: {candidate.Table.Title.Nl}"))
        {
            _ = note.Append(CultureInfo.InvariantCulture, $"  {line}\n");
        }
    }

    private static void Append(StringBuilder note, string what, string expected, string action) =>
        _ = note.Append(CultureInfo.InvariantCulture, $"Wat:         {what}\nVerwacht:    {expected}\nWat te doen: {action}\n");

    private static string PlaceNl(FilePlace place)
    {
        List<string> parts = [];
        if (place.Part.Length > 0)
        {
            parts.Add(place.Part.Replace("part", "onderdeel", StringComparison.Ordinal)
                .Replace("sheet", "werkblad", StringComparison.Ordinal)
                .Replace("shared texts", "gedeelde teksten", StringComparison.Ordinal)
                .Replace("styles", "opmaak", StringComparison.Ordinal)
                .Replace("workbook", "werkmap", StringComparison.Ordinal));
        }

        if (place.Row > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"rij {place.Row}"));
        }

        if (place.Column > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"kolom {place.Column}"));
        }

        return parts.Count == 0 ? "het hele bestand" : string.Join(", ", parts);
    }
}
