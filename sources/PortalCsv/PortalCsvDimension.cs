using System.Text;

namespace Monitoring.Sources.PortalCsv;

/// <summary>Describes a dimension of which an export gives only the title.</summary>
internal static class PortalCsvDimension
{
    /// <summary>The member of a dimension of margins that carries the values.</summary>
    internal const string ValueMember = "Waarde";

    /// <summary>The column of a dimension.</summary>
    /// <param name="title">Its title as published.</param>
    internal static PublishedColumn Column(string title)
    {
        string key = KeyOf(title);
        return new PublishedColumn(key, KindOf(key), title.Trim(' '), "", "", "", null);
    }

    /// <summary>
    /// The key that StatLine itself makes of a title: its words, each with a capital, without what stands between them.
    /// </summary>
    /// <remarks>
    /// <c>Wijken en buurten</c> is <c>WijkenEnBuurten</c>, and <c>Regio's</c> is <c>RegioS</c> with either apostrophe.
    /// </remarks>
    internal static string KeyOf(string title)
    {
        StringBuilder key = new(title.Length);
        bool startsWord = true;
        foreach (char character in title)
        {
            if (char.IsLetterOrDigit(character))
            {
                key.Append(startsWord ? char.ToUpperInvariant(character) : character);
            }

            startsWord = !char.IsLetterOrDigit(character);
        }

        return key.ToString();
    }

    /// <summary>True for the dimension that tells values from their margins; its name differs between tables.</summary>
    internal static bool IsMargin(PublishedColumn column) => column.Key is "Marges" or "Cijfersoort";

    private static PublishedColumnKind KindOf(string key) => key switch
    {
        "Perioden" => PublishedColumnKind.TimeDimension,
        "RegioS" or "WijkenEnBuurten" => PublishedColumnKind.GeoDimension,
        _ => PublishedColumnKind.Dimension,
    };
}
