namespace Monitoring.Pipeline.Catalogue;

/// <summary>What stands between the cells of a text file.</summary>
internal enum ColumnDelimiter
{
    /// <summary>A semicolon, what Dutch spreadsheets write.</summary>
    Semicolon,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A tab.</summary>
    Tab,

    /// <summary>An upright bar.</summary>
    Bar,
}
