using System.Globalization;
using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Why a file cannot be read, what was expected and what to do, in Dutch.</summary>
internal static class RefusalWords
{
    private const string Again = "Exporteer het bestand opnieuw en zet het ongewijzigd in de map.";
    private const string Agreed = "Exporteer het bestand opnieuw zoals afgesproken, of vraag de beheerder de indeling (layouts.csv) na te kijken.";
    private const string Whole = "Een heel bestand, zoals afgesproken.";
    private const long Mebibyte = 1024 * 1024;

    /// <summary>The words for a fault.</summary>
    public static (string What, string Expected, string Action) Of(FileFault fault, FileLimits limits) => fault switch
    {
        FileFault.FileTooLarge => ("Het bestand is te groot.", Text($"Ten hoogste {limits.FileBytes / Mebibyte} MiB."), Again),
        FileFault.UnpackedTooLarge => ("Uitgepakt is het bestand te groot.", Text($"Ten hoogste {limits.UnpackedBytes / Mebibyte} MiB."), Again),
        FileFault.RatioTooHigh => ("Het bestand groeit te sterk bij het uitpakken.", Text($"Ten hoogste {limits.Ratio} keer zo groot."), Again),
        FileFault.TooManyParts => ("Er zitten te veel onderdelen in.", Text($"Ten hoogste {limits.Parts} onderdelen."), Again),
        FileFault.TooManyRows => ("Er zijn te veel rijen.", Text($"Ten hoogste {limits.Rows} rijen."), Again),
        FileFault.TooManyColumns => ("Een rij heeft te veel kolommen.", Text($"Ten hoogste {limits.Columns} kolommen."), Again),
        FileFault.CellTooLong => ("Een cel is te lang.", Text($"Ten hoogste {limits.CellCharacters} tekens."), Again),
        FileFault.RowTooLong => ("Een rij is te lang. Misschien is een aanhalingsteken niet gesloten.", Whole, Again),
        FileFault.SharedTextTooLarge => ("Er zit te veel tekst in de werkmap.", Text($"Ten hoogste {limits.SharedTextBytes / Mebibyte} MiB."), Again),
        FileFault.UnknownKind => ("Dit soort bestand wordt niet gelezen.", "Een bestand dat eindigt op .csv, .txt, .tsv, .xlsx of .zip.", "Sla het op als CSV of XLSX."),
        FileFault.OtherKind => ("De inhoud is van een ander soort dan de naam zegt.", Whole, "Geef het bestand de goede naam, of exporteer het opnieuw."),
        FileFault.OldOrLockedWorkbook => ("De werkmap is van voor 2007, of met een wachtwoord beveiligd.", "Een .xlsx zonder wachtwoord.", "Sla de werkmap op als .xlsx, zonder wachtwoord."),
        _ => OfText(fault),
    };

    private static (string What, string Expected, string Action) OfText(FileFault fault) => fault switch
    {
        FileFault.NotText => ("Er staan tekens in die in tekst niet voorkomen.", Whole, Again),
        FileFault.NotUtf8 => ("De tekst is geen UTF-8.", "Tekst in UTF-8.", Agreed),
        FileFault.NotWindows1252 => ("De tekst is geen Windows-1252.", "Tekst in Windows-1252.", Agreed),
        FileFault.WideText => ("De tekst staat in UTF-16 of UTF-32.", "Tekst in de afgesproken tekenset.", Agreed),
        FileFault.BrokenQuotes => ("De aanhalingstekens kloppen niet.", "Aanhalingstekens in paren om een cel.", Again),
        FileFault.OtherDelimiter => ("De kolommen zijn door een ander teken gescheiden.", "Het afgesproken scheidingsteken.", Agreed),
        FileFault.NoRows => ("Het bestand is leeg, of heeft geen rijen onder de kop.", "Ten minste één rij.", Again),
        FileFault.OtherHeader => ("De kolommen zijn anders dan afgesproken.", "De kolommen uit de lijst hieronder, elk één keer.", Agreed),
        FileFault.OtherWidth => ("Een rij heeft meer of minder cellen dan de kop. Misschien is het bestand afgebroken.", "Evenveel cellen als de kop.", Again),
        _ => OfPackage(fault),
    };

    private static (string What, string Expected, string Action) OfPackage(FileFault fault) => fault switch
    {
        FileFault.DamagedPackage => ("Het bestand is beschadigd of afgebroken.", Whole, Again),
        FileFault.LockedPackage => ("De ZIP is met een wachtwoord beveiligd.", "Een ZIP zonder wachtwoord.", "Maak de ZIP opnieuw zonder wachtwoord."),
        FileFault.UnsafeName => ("Een onderdeel heeft een naam die niet veilig is.", "Gewone bestandsnamen.", "Maak de ZIP opnieuw met alleen het bestand zelf."),
        FileFault.RepeatedName => ("Twee onderdelen hebben dezelfde naam.", "Elk onderdeel één keer.", Again),
        FileFault.NoDataFile => ("Er zit geen bestand in dat gelezen wordt.", "Eén .csv, .txt, .tsv of .xlsx in de ZIP.", "Maak de ZIP opnieuw met dat bestand."),
        FileFault.SeveralDataFiles => ("Er zitten meer bestanden in de ZIP.", "Eén bestand per ZIP.", "Lever elk bestand apart."),
        _ => OfWorkbook(fault),
    };

    private static (string What, string Expected, string Action) OfWorkbook(FileFault fault) => fault switch
    {
        FileFault.NotAWorkbook => ("Dit is geen goede werkmap.", "Een .xlsx zoals een rekenprogramma die opslaat.", Again),
        FileFault.WorkbookWithProgram => ("Er zitten macro's of andere programma's in de werkmap.", "Een werkmap zonder programma's.", "Sla de werkmap op als .xlsx zonder macro's."),
        FileFault.ExternalLink => ("De werkmap haalt cijfers uit een ander bestand of van het netwerk.", "Een werkmap met de cijfers zelf.", "Verbreek de koppelingen en sla de werkmap opnieuw op."),
        FileFault.BrokenXml => ("Een deel van de werkmap kan niet worden gelezen.", Whole, Again),
        FileFault.NoSuchSheet => ("Het afgesproken werkblad ontbreekt.", "Een werkblad met de afgesproken naam.", Agreed),
        FileFault.SeveralSheets => ("Er zijn meer werkbladen en er is niet afgesproken welk.", "Eén werkblad, of een afgesproken naam.", Agreed),
        FileFault.FormulaWithoutValue => ("Een cel heeft een formule zonder uitkomst.", "Een opgeslagen uitkomst bij elke formule.", "Open de werkmap, laat haar rekenen en sla op; of plak de waarden."),
        FileFault.CellsOutOfOrder => ("Cellen of rijen staan dubbel of niet op volgorde.", Whole, Again),
        FileFault.BrokenCell => ("Een cel verwijst naar iets dat de werkmap niet heeft.", Whole, Again),
        FileFault.Unreadable => ("Het bestand kan niet worden geopend, of het is een verwijzing.", "Een gewoon bestand dat het programma mag lezen.", "Zet het bestand zelf in de map."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Every fault has its words."),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
