using Monitoring.Reports.Model;

namespace Monitoring.Reports.Text;

/// <summary>Headings and fixed sentences of the operations page.</summary>
internal sealed class OperationsText(ReportLanguage language)
{
    public string Heading => language.Of("Beheer", "Operations");
    public string Report => language.Of("Rapport", "Report");
    public string ToOperations => language.Of("Naar de beheerpagina", "To the operations page");
    public string Foot => language.Of("Deze pagina hoort niet bij het rapport.", "This page is not part of the report.");
    public string NextRun => language.Of("Volgende verwerking", "Next run");
    public string LastRun => language.Of("Laatste verwerking", "Last run");
    public string LastSuccess => language.Of("Laatste zonder fouten", "Last without faults");
    public string LastChange => language.Of("Laatste met nieuws", "Last with news");
    public string Never => language.Of("nog nooit", "never yet");
    public string ChecksHeading => language.Of("Wat de laatste verwerking controleerde", "What the last run checked");
    public string AllChecks => language.Of("Alle controles", "All checks");
    public string Check => language.Of("Controle", "Check");
    public string About => language.Of("Waarvan", "Of");
    public string OutcomeHeading => language.Of("Uitkomst", "Outcome");
    public string Detail => language.Of("Toelichting", "Detail");
    public string SourcesHeading => language.Of("Bronnen", "Sources");
    public string SourcesTable => language.Of("Hoe elke bron het laatst afliep", "How each source ended last");
    public string NoSources => language.Of("Er is nog geen bron opgehaald.", "No source has been retrieved yet.");
    public string Source => language.Of("Bron", "Source");
    public string Schedule => language.Of("Het schema is", "The schedule is");
    public string LastGood => language.Of("Laatst gelukt", "Last succeeded");
    public string Tried => language.Of("geprobeerd ", "tried ");
    public string TablesHeading => language.Of("Hoe vers zijn de tabellen?", "How fresh are the tables?");
    public string TablesTable => language.Of("Leeftijd van elke tabel", "Age of each table");
    public string NoTables => language.Of("Er zijn nog geen tabellen opgeslagen.", "No tables are stored yet.");
    public string Table => language.Of("Tabel", "Table");
    public string Retrieved => language.Of("Nieuwste gegevens opgehaald", "Newest data retrieved");
    public string Condition => language.Of("Toestand", "Condition");
    public string History => language.Of("Verloop", "History");
    public string NoRuns => language.Of("Er is nog niets verwerkt.", "Nothing has been run yet.");

    public string RecordUnreadable => language.Of(
        "De administratie van de verwerkingen is nu niet te lezen.", "The record of runs cannot be read now.");

    public string NoReportHeading => language.Of("Nog geen rapport", "No report yet");

    public string NoReport => language.Of(
        "Er is nog geen rapport gemaakt. Dat gebeurt bij de eerste verwerking die cijfers oplevert.",
        "No report has been made yet. The first run that brings figures makes it.");

    public string UnknownHeading => language.Of("Deze pagina bestaat niet", "There is no such page");

    public string Unknown => language.Of(
        "Het rapport heeft op dit adres geen pagina. Begin bij het overzicht.",
        "The report has no page at this address. Start from the overview.");

    public string DamagedHeading => language.Of("Deze pagina is nu niet te tonen", "This page cannot be shown now");

    public string Damaged => language.Of(
        "Het bestand is niet meer zoals het is gepubliceerd. De beheerder ziet in het logboek wat er moet gebeuren.",
        "The file is no longer as it was published. The log tells the administrator what to do.");

    public string OtherHost => language.Of("Dit adres hoort niet bij deze monitor.", "This address is not one of this monitor.");

    public string OnlyReading => language.Of("Hier valt alleen iets te lezen.", "This place is for reading only.");

    public string Problem => language.Of(
        "Er ging iets mis. De beheerder ziet in het logboek wat.", "Something went wrong. The log tells the administrator what.");

    public static string Title(string page) => page + " – " + PageText.ProgrammeName + " " + PageText.Monitor;
}
