using Monitoring.Pipeline.Domain;

namespace Monitoring.Pipeline.Store;

/// <summary>What is said of a stored figure besides its numbers.</summary>
/// <param name="Flags">Bits of <see cref="FigureFlags"/>.</param>
/// <param name="WithheldBy">The newer edition that keeps it back; null when none does.</param>
internal sealed record FigureState(long Flags, string? WithheldBy)
{
    /// <summary>The figure with what is said of it.</summary>
    public FigureRow ApplyTo(FigureRow row) =>
        WithheldBy is { } tableId ? row.WithheldBecauseOf(tableId)
        : Flags == 0 ? row
        : row with { Flags = (FigureFlags)Flags };
}
