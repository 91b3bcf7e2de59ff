using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Monitoring.Reports;
using Monitoring.Reports.Model;

namespace Monitoring.Pipeline.Publish;

/// <summary>What a site was built from and what it consists of; kept in the site as <c>manifest.json</c>.</summary>
/// <param name="Version">Version of this file's form.</param>
/// <param name="Program">Build of the program that rendered it.</param>
/// <param name="Model">Digest of everything the site shows.</param>
/// <param name="Files">Lower-case hexadecimal SHA-256 of each file, by path.</param>
internal sealed record SiteManifest(int Version, string Program, string Model, SortedDictionary<string, string> Files)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "manifest.json";

    private const int CurrentVersion = 1;

    private static readonly JsonSerializerOptions _written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
    };

    private static readonly JsonSerializerOptions _digested = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WriteFiguresWhole } },
    };

    /// <summary>The manifest of a site.</summary>
    public static SiteManifest Of(string modelDigest, IEnumerable<SiteFile> files) => new(
        CurrentVersion,
        ProgramVersion.BuildId,
        modelDigest,
        new SortedDictionary<string, string>(
            files.ToDictionary(file => file.Path, file => DigestOf(file.Content.Span), StringComparer.Ordinal),
            StringComparer.Ordinal));

    /// <summary>Digest of everything a site shows.</summary>
    public static string DigestOf(SiteModel model) => DigestOf(JsonSerializer.SerializeToUtf8Bytes(model, _digested));

    /// <summary>Digest of bytes.</summary>
    public static string DigestOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The manifest as a file.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, _written), (byte)'\n'];

    /// <summary>Reads the manifest of a site; null when there is none or it cannot be read.</summary>
    public static SiteManifest? TryRead(string siteFolder)
    {
        try
        {
            // Other programs know a manifest.json too, with other members.
            return JsonSerializer.Deserialize<SiteManifest>(File.ReadAllBytes(Path.Combine(siteFolder, FileName)), _written)
                is { Program: not null, Model: not null, Files: not null } manifest ? manifest : null;
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>True when the site on disk was built by this program from this model and no file has changed since.</summary>
    public bool Describes(string siteFolder, string modelDigest) =>
        Version == CurrentVersion
        && string.Equals(Program, ProgramVersion.BuildId, StringComparison.Ordinal)
        && string.Equals(Model, modelDigest, StringComparison.Ordinal)
        && Files.All(file => IsUnchanged(Path.Combine(siteFolder, file.Key), file.Value));

    private static bool IsUnchanged(string path, string digest) =>
        File.Exists(path) && string.Equals(DigestOf(File.ReadAllBytes(path)), digest, StringComparison.Ordinal);

    // A figure is one of three things; without this the serialiser would write it as the empty base record.
    private static void WriteFiguresWhole(JsonTypeInfo type)
    {
        if (type.Type == typeof(Figure))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(Figure.Known), nameof(Figure.Known)),
                    new JsonDerivedType(typeof(Figure.Withheld), nameof(Figure.Withheld)),
                    new JsonDerivedType(typeof(Figure.Absent), nameof(Figure.Absent)),
                },
            };
        }
    }
}
