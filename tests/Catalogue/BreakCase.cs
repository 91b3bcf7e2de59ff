namespace Monitoring.Tests.Catalogue;

/// <summary>One thing broken in the shipped catalogue, and the one error it must give.</summary>
/// <param name="File">File in which it is broken; also the file of the error.</param>
/// <param name="Find">Text on the line of the error.</param>
/// <param name="Replacement">What comes in its place.</param>
/// <param name="Column">Column of the error.</param>
/// <param name="What">What the error says.</param>
/// <param name="Expected">What the error says is expected.</param>
internal sealed record BreakCase(
    string File, string Find, string Replacement, string Column, string What, string Expected)
{
    public override string ToString() => $"{File}: {What}";
}
