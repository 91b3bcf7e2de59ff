namespace Monitoring.Reports;

/// <summary>The model of a site contradicts itself: a mistake in the program that built it, not in the data.</summary>
public sealed class SiteModelException : Exception
{
    /// <summary>Without a message; for serialisers only.</summary>
    public SiteModelException()
    {
    }

    /// <summary>States what does not fit.</summary>
    public SiteModelException(string message)
        : base(message)
    {
    }

    /// <summary>States what does not fit, with the error that showed it.</summary>
    public SiteModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
