namespace Monitoring.Sources.Files;

/// <summary>How a text file writes its characters.</summary>
public enum FileEncoding
{
    /// <summary>UTF-8, with or without byte order mark.</summary>
    Utf8,

    /// <summary>Windows-1252, what older Dutch Windows programs save.</summary>
    Windows1252,
}
