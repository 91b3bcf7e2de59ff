using Monitoring.Sources.Files.Packed;

namespace Monitoring.Sources.Files.Workbook;

/// <summary>Looks at the names and sizes of a workbook's parts before the package library reads any.</summary>
internal static class WorkbookParts
{
    private const string ContentTypes = "[Content_Types].xml";

    // The library holds these in memory as a whole; those of a real workbook take some kilobytes.
    private const long LargestStructure = 8L * 1024 * 1024;

    private static readonly string[] _programs =
        ["xl/vbaProject", "xl/activeX/", "xl/macrosheets/", "xl/dialogsheets/", "xl/embeddings/", "xl/ctrlProps/", "customUI/"];

    private static readonly string[] _links = ["xl/externalLinks/", "xl/connections", "xl/queryTables/", "xl/model/"];

    /// <summary>Requires a workbook without programs and links.</summary>
    /// <exception cref="RefusedFileException">It has one, or is no workbook.</exception>
    internal static void Require(IReadOnlyList<ZipPart> parts, FileContext context)
    {
        if (!parts.Any(part => part.Name.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase)))
        {
            throw context.Fault(FileFault.NotAWorkbook, FilePlace.WholeFile);
        }

        RefuseAny(parts, _programs, (context, FileFault.WorkbookWithProgram));
        RefuseAny(parts, _links, (context, FileFault.ExternalLink));
        if (parts.Where(IsStructure).Sum(part => part.Length) > LargestStructure)
        {
            throw context.Fault(FileFault.NotAWorkbook, FilePlace.WholeFile, "its table of contents is too large");
        }
    }

    private static void RefuseAny(
        IReadOnlyList<ZipPart> parts, string[] starts, (FileContext Context, FileFault Fault) how)
    {
        for (int index = 0; index < parts.Count; index++)
        {
            if (starts.Any(start => parts[index].Name.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            {
                throw how.Context.Fault(how.Fault, ZipInspection.PartPlace(index));
            }
        }
    }

    private static bool IsStructure(ZipPart part) =>
        part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || part.Name.Equals(ContentTypes, StringComparison.OrdinalIgnoreCase);
}
