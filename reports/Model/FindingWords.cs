namespace Monitoring.Reports.Model;

/// <summary>Words of the indicator's finding: "In 2020 {Verb} … volwassenen in Maastricht {Complement}".</summary>
/// <param name="Verb">Plural past-tense verb.</param>
/// <param name="Complement">What follows; may be empty.</param>
public sealed record FindingWords(string Verb, string Complement);
