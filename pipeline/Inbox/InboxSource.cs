using System.Security.Cryptography;
using Monitoring.Pipeline.Catalogue;
using Monitoring.Pipeline.Quarantine;
using Monitoring.Sources;
using Monitoring.Sources.Files;
using Monitoring.Sources.Snapshots;

namespace Monitoring.Pipeline.Inbox;

/// <summary>
/// A source that takes the files people dropped into its folder: each is read, archived and put aside, or put aside
/// with the reason why it cannot be read. What is still changing waits for the next run.
/// </summary>
internal sealed class InboxSource(
    string id, MonitorCatalogue catalogue, SnapshotArchive archive, InboxSettings settings, TimeProvider clock)
    : DroppedFileArchive(id, catalogue, archive)
{
    private readonly SnapshotArchive _archive = archive;
    private readonly MonitorCatalogue _catalogue = catalogue;

    /// <summary>True for the one source that also refuses files outside the folder of any source.</summary>
    public bool OwnsStrays { get; init; }

    /// <summary>Told after each step of taking a file.</summary>
    public Action<InboxStep> Stepped { get; init; } = _ => { };

    /// <inheritdoc/>
    public override async Task<FetchResult> FetchAsync(CancellationToken cancellationToken)
    {
        List<SourceException> failures = [];
        List<FetchNote> notes = [];
        _ = _archive.RemoveLeftovers(Id);
        (IReadOnlyList<InboxFile> settled, IReadOnlyList<InboxFile> changing) = await SettledFiles.FindAsync(
            () => [.. InboxListing.Of(settings.Root, Id), .. Strays()], settings.Settle, clock, cancellationToken);
        notes.AddRange(changing.Select(file => new FetchNote(
            Id, FetchNoteKind.Skipped, $"{InboxNames.Shown(file.Name)} is still being written; it is left for the next run.")));
        Purge(notes);
        foreach (InboxFile file in settled)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Take(file, failures, notes, cancellationToken);
        }

        return new FetchResult(_archive.List(Id), failures, notes);
    }

    private IReadOnlyList<InboxFile> Strays() =>
        OwnsStrays ? InboxListing.Strays(settings.Root, DroppedFileSources.Ids(_catalogue)) : [];

    // A file that the disk will not give or move stays where it is; the others are taken.
    private void Take(InboxFile file, List<SourceException> failures, List<FetchNote> notes, CancellationToken stop)
    {
        try
        {
            TakeOne(file, failures, notes, stop);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failures.Add(new SourceUnavailableException(
                Id, $"{InboxNames.Shown(file.Name)} could not be taken and stays in the inbox: {exception.Message}", exception));
        }
    }

    private void TakeOne(InboxFile file, List<SourceException> failures, List<FetchNote> notes, CancellationToken stop)
    {
        byte[] bytes = [];
        try
        {
            (DeclaredLayout, SourceTable) declared = LayoutOf(file);
            bytes = InboxContent.Read(file, new FileContext(Id, InboxNames.Shown(file.Name), FileLimits.Default));
            if (declared.Item1.Shape == FileShape.Respondents)
            {
                notes.Add(KeepFigures(file, bytes, declared, stop));
                return;
            }

            string dataset = new InboxTrial(_catalogue, Decisions(), settings.MaximumRejectedShare).Read(InboxNames.Shown(file.Name), bytes, declared, stop);
            Stepped(InboxStep.Read);
            notes.Add(Keep(file, bytes, dataset, declared.Item2));
        }
        catch (SourceException refusal) when (refusal is not SourceUnavailableException)
        {
            string note = RefusalNote.Of(file, refusal);
            string shelf = MayBePersonal(file)
                ? ShelfOf(file).PutPersonal(file, InboxListing.Rejected, PersonalName(file, bytes), note + "\n" + RespondentNote.Kept(Personal.PurgeDate))
                : ShelfOf(file).Put(file, InboxListing.Rejected, Digest(file, bytes), note);
            failures.Add(new RejectedFileException(Id, Path.GetRelativePath(settings.Root, shelf), refusal));
        }
    }

    private DecisionBook Decisions() => new(new ManualRecords(_archive.Root).Decisions.Read(), clock.GetUtcNow());

    private (DeclaredLayout Layout, SourceTable Table) LayoutOf(InboxFile file)
    {
        bool isStray = IsStray(file);
        IReadOnlyList<(DeclaredLayout, SourceTable)> fitting = isStray ? [] : LayoutChoice.For(_catalogue, Id, file.Name);
        return fitting.Count == 1
            ? fitting[0]
            : throw new NoLayoutException(Id, InboxNames.Shown(file.Name), isStray, fitting, Candidates(isStray));
    }

    private IReadOnlyList<(DeclaredLayout Layout, SourceTable Table)> Candidates(bool isStray) =>
        [.. (isStray ? DroppedFileSources.Ids(_catalogue) : [Id]).SelectMany(source => LayoutChoice.Of(_catalogue, source))];

    private FetchNote Keep(InboxFile file, byte[] bytes, string dataset, SourceTable table)
    {
        InboxArchiving archiving = new(_archive, clock);
        Snapshot? newest = _archive.List(Id, dataset) is [.., Snapshot last] ? last : null;
        bool isSame = newest is not null && InboxArchiving.IsSame(newest, bytes);
        if (!isSame)
        {
            _ = archiving.Archive(table, dataset, (InboxNames.Shown(file.Name), bytes), newest);
            Stepped(InboxStep.Archived);
        }

        _ = ShelfOf(file).Put(file, InboxListing.Processed, Digest(file, bytes), AcceptanceNote.Of(file, table, dataset, (isSame, newest is not null)));
        string shown = InboxNames.Shown(file.Name);
        return isSame
            ? new FetchNote(dataset, FetchNoteKind.Unchanged, $"{shown}: ongewijzigd, the same content was taken before.")
            : new FetchNote(dataset, FetchNoteKind.Stored, $"{shown} was taken as {(newest is null ? "the first delivery" : "a revision")} of {dataset}.");
    }

    private FetchNote KeepFigures(InboxFile file, byte[] bytes, (DeclaredLayout Layout, SourceTable Table) declared, CancellationToken stop)
    {
        OwnerOnly.File(file.Path);
        string shown = InboxNames.Shown(file.Name);
        RespondentOutcome outcome = new RespondentIntake(_catalogue, _archive, settings, clock).Take(shown, bytes, declared, stop);
        Stepped(InboxStep.Archived);
        _ = ShelfOf(file).PutPersonal(
            file, InboxListing.Processed, PersonalName(file, bytes), RespondentNote.Of(file, declared.Table, outcome, Personal.PurgeDate));
        return outcome.Release is { } release
            ? new FetchNote(declared.Table.TableId, FetchNoteKind.Stored, FormattableString.Invariant(
                $"{shown} gave {release.Lines.Count(line => line.Estimate is not null)} figures; {release.Unsafe} are hidden for their own sake, {release.Complementary} to protect those."))
            : new FetchNote(declared.Table.TableId, FetchNoteKind.Unchanged, $"{shown}: ongewijzigd, the same file was used before.");
    }

    private void Purge(List<FetchNote> notes)
    {
        try
        {
            int removed = Personal.Purge();
            if (removed > 0)
            {
                notes.Add(new FetchNote(Id, FetchNoteKind.Stored, FormattableString.Invariant(
                    $"{removed} file(s) with answers of respondents were removed, as their date said.")));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            notes.Add(new FetchNote(Id, FetchNoteKind.Skipped, $"Files with answers of respondents could not be removed: {exception.Message}"));
        }
    }

    private PersonalShelf Personal => new(Path.Combine(settings.Root, Id), settings.KeepRespondents, clock);

    private string PersonalName(InboxFile file, byte[] bytes) => Personal.NameOf(InboxNames.For(file.Name, Digest(file, bytes)));

    // Where files of respondents are dropped, one of unknown name may be one of them.
    private bool MayBePersonal(InboxFile file)
    {
        IReadOnlyList<(DeclaredLayout Layout, SourceTable Table)> fitting = LayoutChoice.For(_catalogue, Id, file.Name);
        return !IsStray(file)
            && (fitting.Count == 1 ? fitting : LayoutChoice.Of(_catalogue, Id)).Any(one => one.Layout.Shape == FileShape.Respondents);
    }

    private bool IsStray(InboxFile file) =>
        !file.Path.StartsWith(Path.Combine(settings.Root, Id) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private InboxShelf ShelfOf(InboxFile file) =>
        new(IsStray(file) ? settings.Root : Path.Combine(settings.Root, Id), Stepped);

    // A file that was not read has the digest of its name: it only keeps names apart.
    private static string Digest(InboxFile file, byte[] bytes) => Convert.ToHexStringLower(
        SHA256.HashData(bytes.Length > 0 ? bytes : System.Text.Encoding.UTF8.GetBytes(file.Name)));
}
