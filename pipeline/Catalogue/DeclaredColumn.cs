using Monitoring.Sources.Files;

namespace Monitoring.Pipeline.Catalogue;

/// <summary>A column of a dropped file.</summary>
/// <param name="TableId">The dataset.</param>
/// <param name="Column">Its title in the file.</param>
/// <param name="Role">What it carries.</param>
/// <param name="StandsFor">
/// Of a figure: its name in <c>column_mappings.csv</c> when that is not the title. Of respondents or weights: the title
/// of the figure that they are behind. Else empty.
/// </param>
internal sealed record DeclaredColumn(string TableId, string Column, FileColumnRole Role, string StandsFor);
