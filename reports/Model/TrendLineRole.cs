namespace Monitoring.Reports.Model;

/// <summary>What a line stands for; it decides how the line is drawn.</summary>
public enum TrendLineRole
{
    /// <summary>The area the page is about: solid.</summary>
    Subject,

    /// <summary>The country: dashed.</summary>
    Country,

    /// <summary>The region: dash-dotted.</summary>
    Region,
}
