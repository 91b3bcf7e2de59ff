using Monitoring.Pipeline.Domain;

namespace Monitoring.Tests.Samples;

/// <summary>A neighbourhood as the made-up surveys have it.</summary>
/// <param name="Code">Its real code; nothing else of it is real.</param>
/// <param name="District">The district around it.</param>
/// <param name="Younger">Respondents of 18 to 64 years.</param>
/// <param name="Older">Respondents of 65 years and over, of whom some are over 75.</param>
/// <param name="Tendency">How far its answers lean from the city's; mean 0, standard deviation 1.</param>
internal sealed record SampleNeighbourhood(AreaCode Code, AreaCode District, int Younger, int Older, double Tendency);
