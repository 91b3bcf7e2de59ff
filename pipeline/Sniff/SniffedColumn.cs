using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Sniff;

/// <summary>What a column of a file seems to carry.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Role">What it seems to carry.</param>
/// <param name="StandsFor">The figure that respondents or weights seem to belong to; else empty.</param>
/// <param name="Doubt">Why that is not sure; empty when it is.</param>
internal sealed record SniffedColumn(string Title, FileColumnRole Role, string StandsFor, string Doubt);
