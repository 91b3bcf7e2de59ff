namespace Monitoring.Reports.Model;

/// <summary>"Verantwoording": where figures come from, how judgements arise, and what identifies this report.</summary>
/// <param name="StateDigest">Identifies the state: the catalogue and the content of every retrieval in use.</param>
/// <param name="Program">Version of the program.</param>
/// <param name="Contact">Where a reader may ask; empty when none is set.</param>
/// <param name="Kinds">The kinds of figures that the report has.</param>
public sealed record AccountPage(string StateDigest, string Program, string Contact, IReadOnlyList<FigureKind> Kinds)
{
    /// <summary>A page of which nothing is known.</summary>
    public static AccountPage None { get; } = new(string.Empty, string.Empty, string.Empty, []);
}
