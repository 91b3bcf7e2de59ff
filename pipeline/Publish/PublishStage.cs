using Monitoring.Reports;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>Builds the page models, renders them and replaces the site; does nothing when the site already shows this state.</summary>
internal sealed class PublishStage(RunJournal journal)
{
    /// <summary>Publishes a state.</summary>
    /// <param name="state">What the report is made from.</param>
    /// <param name="site">The site's folder.</param>
    /// <param name="scope">What the report is about.</param>
    /// <param name="cancellationToken">Ends the rendering; the old site stays then.</param>
    public async Task<PublishOutcome> PublishAsync(
        ReportState state, string site, ReportScope scope, CancellationToken cancellationToken)
    {
        SiteFolder folder = new(site);
        folder.Recover();
        SiteModel? model = null;
        string digest = string.Empty;
        _ = journal.Step("build", string.Empty, () =>
        {
            model = SiteModelBuilder.Build(state, scope);
            digest = SiteManifest.DigestOf(model);
            return StepOutcome.Done(FormattableString.Invariant($"{model.Indicators.Count} indicators, {state.Figures.All.Count} figures"));
        });
        if (SiteManifest.TryRead(folder.FullPath) is { } manifest && manifest.Describes(folder.FullPath, digest))
        {
            journal.Passed("site", folder.FullPath, "the site on disk already shows this state");
            return new PublishOutcome(folder.FullPath, 0, manifest.Files.Count);
        }

        IReadOnlyList<SiteFile> files = await RenderAsync(model!, cancellationToken);
        _ = journal.Step("publish", folder.FullPath, () =>
        {
            folder.Replace(files, SiteManifest.Of(digest, files));
            return StepOutcome.Done(FormattableString.Invariant($"{files.Count} files in place"));
        });
        return new PublishOutcome(folder.FullPath, files.Count, files.Count);
    }

    private async Task<IReadOnlyList<SiteFile>> RenderAsync(SiteModel model, CancellationToken cancellationToken)
    {
        IReadOnlyList<SiteFile> files = [];
        _ = await journal.StepAsync("render", string.Empty, async () =>
        {
            files = await SiteRenderer.RenderAsync(model, cancellationToken);
            return StepOutcome.Done(FormattableString.Invariant($"{files.Count} files"));
        });
        return files;
    }
}
