namespace Monitoring.Tests.Assess;

/// <summary>A stored row as its source gave it, whatever a newer edition says of it.</summary>
internal sealed record RawFigure(
    string Table, string Indicator, string Area, string Population, long Year, double? Value, long? Reason, long KnownFrom, long? KnownTo)
{
    public string Key => FormattableString.Invariant($"{Table} {Indicator} {Area} {Population} {Year}");

    /// <summary>The figure's id as pages print it.</summary>
    public string OriginId => FormattableString.Invariant($"{Indicator}/{Area}/{Year}/{Population}/{Table}");

    public bool IsKnownAt(long moment) => KnownFrom <= moment && (KnownTo is null || KnownTo > moment);
}
