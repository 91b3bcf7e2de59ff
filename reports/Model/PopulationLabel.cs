namespace Monitoring.Reports.Model;

/// <summary>The people a figure is about.</summary>
/// <param name="Id">For example <c>65+</c>.</param>
/// <param name="Title">Label, for example "65 jaar en ouder".</param>
/// <param name="Noun">Word in a sentence, for example "65-plussers".</param>
public sealed record PopulationLabel(string Id, string Title, string Noun);
