namespace Monitoring.Pipeline.Disclosure;

/// <summary>A figure of a supplier's file, from the moment it was delivered until another took its place.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="KnownFrom">When it was delivered, Unix seconds.</param>
/// <param name="KnownTo">When another took its place; null while it stands.</param>
/// <param name="IsHidden">True when it has no number for the sake of respondents, by the supplier or by its minimum.</param>
/// <param name="Respondents">Unweighted respondents; null when the file does not say, as it never does of a hidden figure.</param>
internal sealed record SupplierFigure(FigureKey Key, long KnownFrom, long? KnownTo, bool IsHidden, long? Respondents)
{
    /// <summary>True when it stands at a moment.</summary>
    public bool StandsAt(long moment) => KnownFrom <= moment && !(KnownTo <= moment);
}
