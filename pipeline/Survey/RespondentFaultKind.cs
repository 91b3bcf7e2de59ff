namespace Monitoring.Pipeline.Survey;

/// <summary>What makes a file of respondents unusable.</summary>
internal enum RespondentFaultKind
{
    /// <summary>A weight is negative or no number.</summary>
    Weight,

    /// <summary>An answer is in no list of the codebook.</summary>
    Answer,

    /// <summary>The people's column holds a text that no population has.</summary>
    People,

    /// <summary>Too many respondents live where no neighbourhood is known.</summary>
    Home,

    /// <summary>The addresses file that postcodes need is not configured or not there.</summary>
    NoCrosswalk,

    /// <summary>Nobody in the file has a weight.</summary>
    NoWeight,
}
