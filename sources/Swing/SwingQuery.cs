namespace Monitoring.Sources.Swing;

/// <summary>One table to ask of a Swing portal.</summary>
/// <param name="TableId">Id under which it is archived, such as <c>ggd-portaal-vo</c>.</param>
/// <param name="Producer">Who made the figures.</param>
/// <param name="Title">Title of the table.</param>
/// <param name="Path">Address below the root, with the options of the query; never a key.</param>
public sealed record SwingQuery(string TableId, string Producer, string Title, string Path)
{
    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public IEnumerable<string> Problems()
    {
        if (Path.Length == 0 || Path.Contains("://", StringComparison.Ordinal) || Path.Contains("..", StringComparison.Ordinal))
        {
            yield return $"The query of {TableId} is not an address below the root. Expected one such as Values?$expand=GeoItem,Period.";
        }

        if (Path.Contains(SwingHttp.KeyHeader, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"The query of {TableId} holds a key, which would be archived with it. Expected the key in an environment variable.";
        }
    }

    /// <summary>The full address.</summary>
    internal Uri Under(Uri root) => new($"{root.AbsoluteUri.TrimEnd('/')}/{Path.TrimStart('/')}");
}
