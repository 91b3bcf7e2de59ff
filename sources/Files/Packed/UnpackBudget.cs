namespace Monitoring.Sources.Files.Packed;

/// <summary>What may still be unpacked of one dropped file, all its parts and levels together.</summary>
internal sealed class UnpackBudget(FileContext context)
{
    private long _unpacked;

    /// <summary>Counts unpacked bytes.</summary>
    /// <param name="count">How many more.</param>
    /// <param name="packed">Size of the package that they come from.</param>
    /// <param name="fromPackage">Unpacked so far of that package, <paramref name="count"/> included.</param>
    /// <exception cref="RefusedFileException">It is more than the limits allow.</exception>
    internal void Take(int count, long packed, long fromPackage)
    {
        _unpacked += count;
        if (_unpacked > context.Limits.UnpackedBytes)
        {
            throw context.Fault(FileFault.UnpackedTooLarge, FilePlace.WholeFile);
        }

        if (fromPackage > context.Limits.RatioFrom && fromPackage / Math.Max(packed, 1) >= context.Limits.Ratio)
        {
            throw context.Fault(FileFault.RatioTooHigh, FilePlace.WholeFile);
        }
    }
}
