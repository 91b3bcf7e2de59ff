using Monitoring.Sources.Files.Packed;
using Monitoring.Sources.Files.Text;
using Monitoring.Sources.Files.Workbook;

namespace Monitoring.Sources.Files;

/// <summary>Opens a file for reading its rows, whatever it is packed in.</summary>
public sealed class FileOpener
{
    private readonly FileContext _context;
    private readonly FileForm _form;
    private readonly Func<Stream> _open;
    private (ReadOnlyMemory<byte> Bytes, FileKind Kind, int Part)? _inspected;

    /// <summary>Prepares to read a file; it is opened when rows are asked for.</summary>
    /// <param name="context">Its name and limits.</param>
    /// <param name="form">Its declared form.</param>
    /// <param name="open">Opens its bytes from the start; called at least once for each pass over a text.</param>
    public FileOpener(FileContext context, FileForm form, Func<Stream> open) =>
        (_context, _form, _open) = (context, form, open);

    /// <summary>Opens the rows, header included; the caller disposes the reader.</summary>
    /// <remarks>The first call inspects the whole file; later ones know that it is sound.</remarks>
    /// <exception cref="RefusedFileException">The file is damaged, unsafe, too large or of another kind.</exception>
    public FileRowReader OpenRows()
    {
        (ReadOnlyMemory<byte> bytes, FileKind kind, int part) = _inspected ??= Inspect();
        return kind switch
        {
            FileKind.Workbook => new SheetRowReader(_context, _form, bytes),
            FileKind.Zip => new DelimitedRowReader(
                _context, ZipInspection.PartPlace(part), Packages.OpenPart(bytes, part, _context), _form),
            _ => new DelimitedRowReader(_context, FilePlace.WholeFile, _open(), _form),
        };
    }

    private (ReadOnlyMemory<byte> Bytes, FileKind Kind, int Part) Inspect()
    {
        FileKind kind = FileKinds.Of(_context.FileName);
        using Stream stream = _open();
        if (kind == FileKind.Text)
        {
            InspectText(stream);
            return (default, kind, 0);
        }

        ReadOnlyMemory<byte> bytes = WholeStream.Read(stream, _context);
        FileKinds.RequireStart(kind, bytes.Span, _context);
        UnpackBudget budget = new(_context);
        IReadOnlyList<ZipPart> parts = ZipInspection.Inspect(bytes, _context, budget);
        if (kind == FileKind.Workbook)
        {
            WorkbookParts.Require(parts, _context);
            return (bytes, kind, 0);
        }

        return InspectPart(bytes, Packages.DataFileOf(parts, _context), budget);
    }

    private (ReadOnlyMemory<byte> Bytes, FileKind Kind, int Part) InspectPart(
        ReadOnlyMemory<byte> zip, (int Index, string Name) part, UnpackBudget budget)
    {
        if (FileKinds.Of(part.Name) == FileKind.Workbook)
        {
            ReadOnlyMemory<byte> workbook = Packages.ReadPart(zip, part.Index, _context);
            FileKinds.RequireStart(FileKind.Workbook, workbook.Span, _context);
            WorkbookParts.Require(ZipInspection.Inspect(workbook, _context, budget), _context);
            return (workbook, FileKind.Workbook, 0);
        }

        using Stream text = Packages.OpenPart(zip, part.Index, _context);
        new TextInspection(_context, ZipInspection.PartPlace(part.Index)).Require(text, _form.Encoding, _context.Limits.UnpackedBytes);
        return (zip, FileKind.Zip, part.Index);
    }

    private void InspectText(Stream stream)
    {
        byte[] start = new byte[8];
        int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        FileKinds.RequireStart(FileKind.Text, start.AsSpan(0, length), _context);
        using Stream text = _open();
        new TextInspection(_context, FilePlace.WholeFile).Require(text, _form.Encoding, _context.Limits.FileBytes);
    }
}
