namespace Monitoring.Pipeline.Catalogue;

/// <summary>A text that a supplier writes in the place of a figure.</summary>
/// <param name="SetId">The set it belongs to; a layout names one set.</param>
/// <param name="Text">The text or number as written.</param>
/// <param name="Meaning">What it stands for; never a zero.</param>
internal sealed record SpecialValue(string SetId, string Text, SpecialMeaning Meaning);
