using System.Diagnostics.CodeAnalysis;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Monitoring.Sources.Files.Packed;

namespace Monitoring.Sources.Files.Workbook;

/// <summary>An inspected workbook: finds the sheet, and what its cells refer to.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private readonly SpreadsheetDocument _document;
    private readonly FileContext _context;

    private WorkbookPackage(SpreadsheetDocument document, FileContext context) =>
        (_document, _context) = (document, context);

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="RefusedFileException">It is no sound workbook, or has programs or links.</exception>
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "The library throws whatever it meets in a broken package; each of these means that the package is broken.")]
    internal static WorkbookPackage Open(ReadOnlyMemory<byte> workbook, FileContext context)
    {
        SpreadsheetDocument? document = null;
        try
        {
            document = SpreadsheetDocument.Open(Packages.StreamOf(workbook), isEditable: false);
            RefuseProgramsAndLinks(document, context);
            _ = document.WorkbookPart ?? throw new InvalidDataException("The package has no workbook.");
            return new WorkbookPackage(document, context);
        }
        catch (RefusedFileException)
        {
            document?.Dispose();
            throw;
        }
        catch (Exception exception)
        {
            document?.Dispose();
            throw context.Fault(FileFault.NotAWorkbook, FilePlace.WholeFile, cause: exception);
        }
    }

    /// <summary>Opens the declared sheet, or the only one.</summary>
    /// <exception cref="RefusedFileException">There is no such sheet, or none was declared and there are several.</exception>
    internal (Stream Content, bool StartsIn1904) OpenSheet(string name)
    {
        (List<(string Name, string? Id)> sheets, bool startsIn1904) = ReadSheets();
        if (name.Length == 0 && sheets.Count > 1)
        {
            throw _context.Fault(FileFault.SeveralSheets, FilePlace.WholeFile);
        }

        (string _, string? id) = sheets.Find(sheet =>
            name.Length == 0 || sheet.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return id is not null && Part(id) is WorksheetPart part
            ? (part.GetStream(FileMode.Open, FileAccess.Read), startsIn1904)
            : throw _context.Fault(FileFault.NoSuchSheet, FilePlace.WholeFile, name);
    }

    /// <summary>Names of the sheets, in order.</summary>
    internal IReadOnlyList<string> SheetNames() => [.. ReadSheets().Sheets.Select(sheet => sheet.Name)];

    /// <summary>The texts that cells share.</summary>
    internal SharedTexts ReadSharedTexts() => _document.WorkbookPart!.SharedStringTablePart is { } part
        ? SharedTexts.Read(part.GetStream(FileMode.Open, FileAccess.Read), _context)
        : new SharedTexts();

    /// <summary>The formats that are dates.</summary>
    internal DateStyles ReadStyles() => _document.WorkbookPart!.WorkbookStylesPart is { } part
        ? DateStyles.Read(part.GetStream(FileMode.Open, FileAccess.Read), _context)
        : new DateStyles();

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private static void RefuseProgramsAndLinks(SpreadsheetDocument document, FileContext context)
    {
        if (document.DocumentType is not (SpreadsheetDocumentType.Workbook or SpreadsheetDocumentType.Template))
        {
            throw context.Fault(FileFault.WorkbookWithProgram, FilePlace.WholeFile);
        }

        foreach (OpenXmlPart part in document.GetAllParts())
        {
            if (part is VbaProjectPart or MacroSheetPart or InternationalMacroSheetPart or EmbeddedPackagePart or EmbeddedObjectPart)
            {
                throw context.Fault(FileFault.WorkbookWithProgram, FilePlace.WholeFile);
            }

            if (part is ExternalWorkbookPart or ConnectionsPart or QueryTablePart
                || part.ExternalRelationships.Any())
            {
                throw context.Fault(FileFault.ExternalLink, FilePlace.WholeFile);
            }
        }
    }

    private OpenXmlPart? Part(string id) => _document.WorkbookPart!.Parts
        .FirstOrDefault(pair => string.Equals(pair.RelationshipId, id, StringComparison.Ordinal))?.OpenXmlPart;

    private (List<(string Name, string? Id)> Sheets, bool StartsIn1904) ReadSheets()
    {
        List<(string Name, string? Id)> sheets = [];
        bool startsIn1904 = false;
        using PartXml xml = new(_document.WorkbookPart!.GetStream(FileMode.Open, FileAccess.Read), "workbook", _context);
        while (xml.Read() && sheets.Count <= _context.Limits.Parts)
        {
            if (xml.IsStart("sheet"))
            {
                sheets.Add((xml.Attribute("name") ?? string.Empty, xml.RelationshipId()));
            }

            startsIn1904 |= xml.IsStart("workbookPr") && xml.Attribute("date1904") is "1" or "true";
        }

        return (sheets, startsIn1904);
    }
}
