namespace Monitoring.Pipeline.Catalogue;

/// <summary>A text for readers in the languages of the report; both are filled, or neither where the text is optional.</summary>
/// <param name="Nl">In Dutch.</param>
/// <param name="En">In English.</param>
internal sealed record Wording(string Nl, string En);
