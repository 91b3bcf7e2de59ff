using System.Globalization;
using System.Security.Cryptography;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Disclosure;
using Monitoring.Pipeline.Domain;
using Monitoring.Pipeline.Normalise.Crosswalks;
using Monitoring.Pipeline.Survey;
using Monitoring.Sources.Files;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Inbox;

/// <summary>Makes figures from a dropped file with one respondent a row, and archives those in its place.</summary>
internal sealed class RespondentIntake(MonitorCatalogue catalogue, SnapshotArchive archive, InboxSettings settings, TimeProvider clock)
{
    /// <summary>Reads a file, and archives what may be published of it unless the same file was read before.</summary>
    /// <param name="fileName">Its name.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="declared">Its layout and dataset.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <returns>What came of it; without a release when the file is the one that was read last.</returns>
    /// <exception cref="Monitoring.Sources.SourceLayoutException">The file cannot be used.</exception>
    public RespondentOutcome Take(string fileName, byte[] bytes, (DeclaredLayout Layout, SourceTable Table) declared, CancellationToken stop)
    {
        SourceTable table = declared.Table;
        AddressCrosswalk? crosswalk = CrosswalkOf(declared, fileName);
        string digest = Convert.ToHexStringLower(SHA256.HashData(bytes)) + (crosswalk is null ? string.Empty : $" {crosswalk.Digest}");
        IReadOnlyList<Snapshot> before = archive.List(table.SourceId, table.TableId);
        if (before.Count > 0 && string.Equals(before[^1].Origin.Modified, digest, StringComparison.Ordinal))
        {
            return new RespondentOutcome(null, 0, 0, HasEarlier: true);
        }

        FileContext context = new(table.SourceId, fileName, FileLimits.Default);
        RespondentHomes homes = new(catalogue, table.DivisionYear, crosswalk) { MaximumUnplaced = settings.MaximumUnmatchedShare };
        RespondentTallies tallies = new RespondentReader(catalogue, declared.Layout, table, homes)
            .Read((context, () => new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true)), stop);
        List<CountedFigure> earlier = [.. before.SelectMany(SurveyFigureFile.ReadShown)];
        SurveyRelease release = SurveyRelease.Of(tallies, catalogue, table, earlier);
        Archive(table, (digest, crosswalk), release, before.Count > 0 ? before[^1] : null);
        return new RespondentOutcome(release, tallies.Respondents, tallies.Unplaced, before.Count > 0);
    }

    private AddressCrosswalk? CrosswalkOf((DeclaredLayout Layout, SourceTable Table) declared, string fileName)
    {
        if (declared.Layout.AreaForm != FileAreaForm.Postcode)
        {
            return null;
        }

        return File.Exists(settings.AddressCrosswalk)
            ? AddressCrosswalkFile.Read(
                settings.AddressCrosswalk,
                declared.Table.DivisionYear,
                AreaCode.Parse(settings.Municipality),
                (catalogue.Areas.Where(area => area.Code.Level == AreaLevel.Neighbourhood).Select(area => area.Code), settings.MaximumUnmatchedShare))
            : throw new UnusableRespondentsException(declared.Table.SourceId, fileName, RespondentFaultKind.NoCrosswalk, []);
    }

    // The digest tells a second delivery of the same file; nothing of the file can be found from it.
    private void Archive(SourceTable table, (string Digest, AddressCrosswalk? Crosswalk) file, SurveyRelease release, Snapshot? newest)
    {
        using SnapshotWriter writer = archive.Begin(table.SourceId, table.TableId);
        using (Stream target = writer.CreateFile("cijfers.csv"))
        {
            target.Write(SurveyFigureFile.Write(release));
        }

        _ = writer.Commit(new SnapshotOrigin(
            InboxArchiving.ProducerOf(table),
            table.Title.Nl,
            $"{table.Title.Nl}, berekend uit antwoorden van respondenten{InboxArchiving.MarkOf(table)}",
            string.Empty,
            InboxArchiving.LicenceOf(table, "Eigen onderzoek van de gemeente; geen aparte licentie"),
            InboxArchiving.MomentAfter(newest, clock.GetUtcNow()),
            file.Digest,
            "Alle cijfers die getoond mogen worden; de antwoorden zelf zijn niet bewaard. 'modified' is de sha-256 van het bestand met antwoorden"
                + (file.Crosswalk is null ? "." : $", en het begin van die van het adressenbestand waarmee postcodes zijn geplaatst (indeling {table.DivisionYear.ToString(CultureInfo.InvariantCulture)})."),
            [],
            []));
    }
}
