namespace Monitoring.Pipeline.Catalogue;

/// <summary>From how many respondents a figure of one supplier may be shown.</summary>
/// <param name="Id">Its name in a layout.</param>
/// <param name="MinimumRespondents">Fewest valid respondents of a figure; 0 for no rule.</param>
/// <param name="MinimumCell">Fewest respondents with the answer that a percentage counts; 0 for no rule.</param>
/// <param name="MinimumComplement">Fewest respondents without that answer; 0 for no rule.</param>
/// <param name="Source">Who set the rule, and where.</param>
internal sealed record SuppressionProfile(
    string Id, int MinimumRespondents, int MinimumCell, int MinimumComplement, string Source);
