using System.Globalization;
using System.Text;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Survey;

namespace Monitoring.Pipeline.Inbox;

/// <summary>The text beside a file with answers of respondents; in Dutch, for whoever dropped it. It holds numbers of figures and places, nothing else.</summary>
internal static class RespondentNote
{
    /// <summary>The text beside a file that was used.</summary>
    public static string Of(InboxFile file, SourceTable table, RespondentOutcome outcome, DateOnly purge)
    {
        StringBuilder note = new();
        _ = note.Append(outcome.Release is null ? "Ongewijzigd: precies dit bestand was al gebruikt.\n\n" : "Van dit bestand zijn cijfers gemaakt.\n\n")
            .Append(CultureInfo.InvariantCulture, $"Bestand:  {InboxNames.Shown(file.Name)}\n")
            .Append(CultureInfo.InvariantCulture, $"Voor:     {table.Title.Nl}\n");
        if (outcome.Release is { } release)
        {
            _ = note.Append(CultureInfo.InvariantCulture, $"Gevolg:   {(outcome.HasEarlier ? "dit is een herziening van een eerdere levering" : "dit is de eerste levering")}\n")
                .Append(CultureInfo.InvariantCulture, $"Cijfers:  {release.Lines.Count(line => line.Estimate is not null)} getoond, {release.Unsafe} verborgen omdat er te weinig antwoorden zijn, {release.Complementary} verborgen om die te beschermen\n")
                .Append(CultureInfo.InvariantCulture, $"Antwoorden van {outcome.Respondents} respondenten; {outcome.Unplaced} zonder bekende buurt tellen niet mee\n");
            if (release.Contradictions.Count > 0)
            {
                _ = note.Append(CultureInfo.InvariantCulture, $"Let op:   op {release.Contradictions.Count} plaatsen hebben de delen meer respondenten dan het geheel. Die delen zijn verborgen. Controleer population_keys.csv.\n");
            }

            if (release.Exposed > 0)
            {
                _ = note.Append(CultureInfo.InvariantCulture, $"Let op:   {release.Exposed} verborgen cijfers zijn uit een eerdere levering af te leiden. Vraag de beheerder.\n");
            }
        }

        return note.Append('\n').Append(Kept(purge)).ToString();
    }

    /// <summary>The text beside a file that could not be used.</summary>
    public static string Of(InboxFile file, UnusableRespondentsException refusal)
    {
        (string what, string action) = WordsOf(refusal.Kind);
        StringBuilder note = new();
        _ = note.Append("Dit bestand is niet gebruikt.\n\n")
            .Append(CultureInfo.InvariantCulture, $"Bestand:     {InboxNames.Shown(file.Name)}\n")
            .Append(CultureInfo.InvariantCulture, $"Wat:         {what}\nWat te doen: {action}\n");
        if (refusal.Unplaced is { } homes)
        {
            _ = note.Append(CultureInfo.InvariantCulture, $"Hoeveel:     {homes.Respondents} van {homes.All} respondenten, {Percent(homes.Share)} van de weging; toegestaan is {Percent(homes.Limit)}\n");
        }

        foreach ((int row, string column) in refusal.Places)
        {
            _ = note.Append(CultureInfo.InvariantCulture, $"  rij {row}, kolom '{column}'\n");
        }

        return note.ToString();
    }

    /// <summary>Where such a file is kept and until when.</summary>
    public static string Kept(DateOnly purge) => string.Create(
        CultureInfo.InvariantCulture,
        $"Het bestand zelf staat in de map '{PersonalShelf.Name}', alleen leesbaar voor de gebruiker van het programma. Het wordt na {purge:dd-MM-yyyy} verwijderd.\n");

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',') + "%";

    private static (string What, string Action) WordsOf(RespondentFaultKind kind) => kind switch
    {
        RespondentFaultKind.Weight => ("Een weegfactor is negatief of geen getal.", "Vraag de leverancier om een goed bestand."),
        RespondentFaultKind.Answer => ("Een antwoord staat niet in het codeboek.", "Vul respondent_questions.csv aan, of vraag om een goed bestand."),
        RespondentFaultKind.People => ("Een groep mensen is niet bekend.", "Vul population_keys.csv aan, of vraag om een goed bestand."),
        RespondentFaultKind.Home => ("Van te veel respondenten is de buurt niet bekend.", "Controleer de buurten of postcodes, en het adressenbestand."),
        RespondentFaultKind.NoCrosswalk => ("Het adressenbestand ontbreekt, dat nodig is voor postcodes.", "Vraag de beheerder het adressenbestand van het CBS in te stellen."),
        _ => ("Niemand in het bestand heeft een weegfactor boven 0.", "Vraag de leverancier om een goed bestand."),
    };
}
