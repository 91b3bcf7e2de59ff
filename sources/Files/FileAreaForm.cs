namespace Monitoring.Sources.Files;

/// <summary>How a dropped file names areas.</summary>
public enum FileAreaForm
{
    /// <summary>By a code with its prefix, or by name: <c>BU09350203</c>, <c>Wyck</c>.</summary>
    CodeOrName,

    /// <summary>By a level and a number without prefix, whose zeros in front may be lost: <c>buurt</c>, <c>9350203</c>.</summary>
    LevelAndNumber,
}
