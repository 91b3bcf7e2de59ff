using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Words of the page about rows and cells that could not be read.</summary>
/// <param name="language">The language.</param>
internal sealed class QuarantineText(ReportLanguage language)
{
    private readonly ReportNumbers _numbers = new(language);

    public string Title => language.Of("Quarantaine", "Quarantine");
    public string Lead => language.Of(
        "Wat de bronnen leverden en wij niet konden lezen. De goede rijen ernaast zijn geladen; er gaat niets verloren.",
        "What the sources gave and we could not read. The good rows beside it are loaded; nothing is lost.");
    public string Privacy => language.Of(
        "Van bestanden van een leverancier staat hier geen cijfer, en van een enquête geen antwoord: alleen de plaats.",
        "Of a supplier’s file no figure is shown here, and of a survey no answer: only the place.");
    public string HowToDecide => language.Of(
        "Een besluit neemt u op de opdrachtregel met de sleutel: ‘monitor quarantine accept’, ‘correct’, ‘reject’ of ‘withdraw’. De volgende nacht voert het uit.",
        "A decision is taken on the command line with the key: ‘monitor quarantine accept’, ‘correct’, ‘reject’ or ‘withdraw’. The next night carries it out.");
    public string Download => language.Of("Alles als werkmap (XLSX)", "All of it as a workbook (XLSX)");
    public string ListHeading => language.Of("Rijen en cellen", "Rows and cells");
    public string ListCaption => language.Of("Wat niet kon worden gelezen, en wat is besloten", "What could not be read, and what was decided");
    public string What => language.Of("Wat", "What");
    public string Where => language.Of("Waar", "Where");
    public string Why => language.Of("Waarom", "Why");
    public string Suggestion => language.Of("Wat te doen", "What to do");
    public string Decision => language.Of("Besluit", "Decision");
    public string NotShown => language.Of("(niet getoond)", "(not shown)");
    public string Row => language.Of("rij", "row");
    public string Column => language.Of("kolom", "column");
    public string LinkFromQuality => language.Of("Elke rij en cel, met wat is besloten", "Every row and cell, with what was decided");
    public string OpenCount => language.Of("nog open", "still open");
    public string DecidedCount => language.Of("besloten", "decided");

    /// <summary>Why something could not be read.</summary>
    public string Reason(QuarantineReason reason) => reason switch
    {
        QuarantineReason.UnknownArea => language.Of("Deze naam of code is geen bekend gebied.", "This name or code is no known area."),
        QuarantineReason.UnknownPopulation => language.Of("Deze groep is bij de tabel niet bekend.", "This group is not known for the table."),
        QuarantineReason.NoYear => language.Of("De periode is geen heel jaar.", "The period is no whole year."),
        QuarantineReason.OtherYear => language.Of("Het jaar is niet dat van de tabel.", "The year is not that of the table."),
        QuarantineReason.OtherUnit => language.Of("De eenheid is niet die van de indicator.", "The unit is not that of the indicator."),
        QuarantineReason.OutsideRange => language.Of("Een percentage ligt tussen 0 en 100.", "A percentage lies between 0 and 100."),
        QuarantineReason.NoNumber => language.Of("Hier staat geen getal, en ook geen afgesproken teken.", "There is no number here, nor an agreed mark."),
        QuarantineReason.UnreadableMargin => language.Of("Een marge is geen getal.", "A margin is no number."),
        QuarantineReason.OutsideMargins => language.Of("Het cijfer ligt buiten zijn eigen marges.", "The figure lies outside its own margins."),
        QuarantineReason.NoRespondents => language.Of("Het aantal respondenten is geen heel getal.", "The number of respondents is no whole number."),
        QuarantineReason.NoWeights => language.Of("De som van de gewichten is geen getal.", "The sum of the weights is no number."),
        QuarantineReason.Other => language.Of("Er is iets anders mis.", "Something else is wrong."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Every reason needs its own words."),
    };

    /// <summary>What a person can do about it.</summary>
    public string Fix(QuarantineEntry entry) => entry.Reason switch
    {
        QuarantineReason.UnknownArea when entry.Candidate.Length > 0 => language.Of(
            $"Is {entry.Candidate} bedoeld? Vul anders areas.csv aan.", $"Was {entry.Candidate} meant? Otherwise add to areas.csv."),
        QuarantineReason.UnknownArea => language.Of("Vul areas.csv aan, of laat de rij weg.", "Add to areas.csv, or leave the row out."),
        QuarantineReason.UnknownPopulation => language.Of(
            "Vergelijk met de codelijst van de bron. Klopt de groep, zet hem dan in population_keys.csv.",
            "Compare with the source’s code list. If the group is right, add it to population_keys.csv."),
        QuarantineReason.NoYear or QuarantineReason.OtherYear => language.Of(
            "Verbeter het jaar, of vraag het na bij de bron.", "Correct the year, or ask the source."),
        QuarantineReason.OtherUnit => language.Of(
            "Verbeter de eenheid, of de indicator waar de rij bij hoort.", "Correct the unit, or the indicator that the row belongs to."),
        QuarantineReason.OutsideRange => language.Of(
            "Vraag het na bij de bron; accepteer of verbeter het cijfer.", "Ask the source; accept or correct the figure."),
        QuarantineReason.UnreadableMargin or QuarantineReason.OutsideMargins => language.Of(
            "Vraag het na bij de bron. Wie het cijfer accepteert, laat de marges weg.", "Ask the source. Who accepts the figure leaves its margins out."),
        QuarantineReason.NoRespondents or QuarantineReason.NoWeights => language.Of(
            "Verbeter het, of vraag het na bij de leverancier.", "Correct it, or ask the supplier."),
        _ => language.Of(
            "Vergelijk met wat de bron publiceert; verbeter het cijfer of vraag het na.", "Compare with what the source publishes; correct the figure or ask."),
    };

    /// <summary>What was decided, by whom and why; that it is open when nothing was.</summary>
    public string Decided(QuarantineEntry entry)
    {
        if (entry.Decision is not { } note)
        {
            return OpenCount;
        }

        string until = note.Until is { } day ? language.Of($", tot en met {_numbers.Date(day)}", $", until {_numbers.Date(day)}") : "";
        string sentence = language.Of(
            $"{Verb(note)} door {note.By} op {_numbers.Date(note.On)}{until}: {note.Why}",
            $"{Verb(note)} by {note.By} on {_numbers.Date(note.On)}{until}: {note.Why}");
        return Carries(entry) ? sentence : $"{OpenCount}; {sentence} " + language.Of("(nu niet uitgevoerd)", "(not carried out now)");
    }

    /// <summary>What was decided, in a word or two.</summary>
    public string Verb(QuarantineNote note) => note.Verb switch
    {
        QuarantineVerb.Accept => language.Of("geaccepteerd", "accepted"),
        QuarantineVerb.Correct when note.Replacement.Length > 0 => language.Of($"verbeterd in {note.Replacement}", $"corrected to {note.Replacement}"),
        QuarantineVerb.Correct => language.Of("verbeterd", "corrected"),
        QuarantineVerb.Reject => language.Of("weggelaten", "left out"),
        QuarantineVerb.Withdraw => language.Of("besluit ingetrokken", "decision withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(note), note, "Every decision needs its own words."),
    };

    /// <summary>That the list stops before its end.</summary>
    public string NotAll(int shown) => language.Of(
        $"Hier staan de eerste {_numbers.Count(shown)}. De werkmap heeft er meer; ‘monitor quarantine list’ geeft ze allemaal.",
        $"These are the first {_numbers.Count(shown)}. The workbook has more; ‘monitor quarantine list’ gives all of them.");

    // A withdrawal leaves a row open, and that is what it is meant to do.
    private static bool Carries(QuarantineEntry entry) => entry.IsOpen == (entry.Decision?.Verb == QuarantineVerb.Withdraw);
}
