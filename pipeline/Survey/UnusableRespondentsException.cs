using System.Globalization;
using Monitoring.Sources;

namespace Monitoring.Pipeline.Survey;

/// <summary>A file of respondents cannot be used; it names rows and columns, never what stands there.</summary>
internal sealed class UnusableRespondentsException : SourceLayoutException
{
    /// <summary>Creates the error.</summary>
    /// <param name="sourceId">The source.</param>
    /// <param name="fileName">The file.</param>
    /// <param name="kind">What is wrong.</param>
    /// <param name="places">Where: row, and title of the column; at least the first places. Empty when it is about the whole file.</param>
    public UnusableRespondentsException(
        string sourceId, string fileName, RespondentFaultKind kind, IReadOnlyList<(int Row, string Column)> places)
        : base(sourceId, WhatOf(kind), WhereOf(fileName, places), ExpectedOf(kind), ActionOf(kind))
    {
        Kind = kind;
        Places = places;
    }

    /// <summary>What is wrong.</summary>
    public RespondentFaultKind Kind { get; }

    /// <summary>Where, never what.</summary>
    public IReadOnlyList<(int Row, string Column)> Places { get; }

    /// <summary>Respondents without a known home, of how many, their share of the weights and the largest share allowed; null when the fault is another one.</summary>
    public (int Respondents, int All, double Share, double Limit)? Unplaced { get; init; }

    /// <inheritdoc/>
    public override string Message => Unplaced is { } homes
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{base.Message} Without a known home: {homes.Respondents} of {homes.All} respondents, {100 * homes.Share:0.##}% of the weights; {100 * homes.Limit:0.##}% is allowed.")
        : base.Message;

    private static string WhereOf(string fileName, IReadOnlyList<(int Row, string Column)> places) => places.Count == 0
        ? fileName
        : FormattableString.Invariant($"{fileName}, first at row {places[0].Row}, column '{places[0].Column}', {places.Count} place(s) known");

    private static string WhatOf(RespondentFaultKind kind) => kind switch
    {
        RespondentFaultKind.Weight => "A weight is negative or no number",
        RespondentFaultKind.Answer => "An answer is not in the codebook",
        RespondentFaultKind.People => "A text of the people's column is not known",
        RespondentFaultKind.Home => "Too many respondents have no known neighbourhood",
        RespondentFaultKind.NoCrosswalk => "There is no file of addresses, which postcodes need",
        _ => "No respondent has a weight above 0",
    };

    private static string ExpectedOf(RespondentFaultKind kind) => kind switch
    {
        RespondentFaultKind.Weight => "weights of 0 or more, as the layout writes numbers",
        RespondentFaultKind.Answer => "only codes of respondent_questions.csv",
        RespondentFaultKind.People => "only texts of population_keys.csv",
        RespondentFaultKind.Home => "a neighbourhood or postcode of the city for all but a small share of the weights",
        RespondentFaultKind.NoCrosswalk => "Monitor:AddressCrosswalk with the path of the addresses file of CBS",
        _ => "weights above 0",
    };

    private static string ActionOf(RespondentFaultKind kind) => kind switch
    {
        RespondentFaultKind.Answer or RespondentFaultKind.People => "Complete the catalogue, or ask the supplier for a corrected file; nothing was used.",
        RespondentFaultKind.NoCrosswalk => "Configure it and drop the file again.",
        _ => "Ask the supplier for a corrected file; nothing was used.",
    };
}
