using System.Text;
using System.Xml;

namespace Monitoring.Sources.Files.Workbook;

/// <summary>Forward reading of one part of a workbook, however hostile: no entities, few names, no deep nesting.</summary>
internal sealed class PartXml : IDisposable
{
    private const int Deepest = 32;

    private readonly XmlReader _xml;
    private readonly FileContext _context;
    private readonly string _part;
    private readonly char[] _characters = new char[1024];
    private readonly byte[] _bytes = new byte[4096];

    /// <summary>Reads a part; closes its stream when disposed.</summary>
    /// <param name="part">The part.</param>
    /// <param name="name">What the part is called in messages.</param>
    /// <param name="context">The file.</param>
    internal PartXml(Stream part, string name, FileContext context)
    {
        (_context, _part) = (context, name);
        _xml = XmlReader.Create(new MarkupGuardStream(part), new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new BoundedNameTable(),
        });
    }

    /// <summary>Row that is being read, for messages; 0 when the part has none.</summary>
    internal int Row { get; set; }

    /// <summary>Nesting of the current node, from 0.</summary>
    internal int Depth => _xml.Depth;

    /// <summary>True at an element with nothing in it.</summary>
    internal bool IsEmptyElement => _xml.IsEmptyElement;

    /// <summary>Moves to the next node; false at the end.</summary>
    /// <exception cref="RefusedFileException">The part is not sound XML.</exception>
    internal bool Read()
    {
        try
        {
            return _xml.Read() && (_xml.Depth <= Deepest ? true : throw new XmlException("The part is nested too deeply."));
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or ArgumentException)
        {
            throw Broken(exception);
        }
    }

    /// <summary>True at the start of an element; the two forms of the standard differ in namespace only.</summary>
    internal bool IsStart(string name) =>
        _xml.NodeType == XmlNodeType.Element && string.Equals(_xml.LocalName, name, StringComparison.Ordinal);

    /// <summary>True at the end of an element.</summary>
    internal bool IsEnd(string name) =>
        _xml.NodeType == XmlNodeType.EndElement && string.Equals(_xml.LocalName, name, StringComparison.Ordinal);

    /// <summary>An attribute of the current element, looked up without namespace; null when it has none.</summary>
    internal string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>The attribute that names a part of the package; null when the element has none.</summary>
    internal string? RelationshipId() =>
        _xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? _xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /// <summary>Adds the text inside the current element to a row, and moves to the element's end.</summary>
    /// <returns>Number of characters.</returns>
    /// <exception cref="RefusedFileException">It is longer than a cell may be, or not sound XML.</exception>
    internal int CopyText(RowBuffer target, int charactersBefore, FilePlace place)
    {
        if (_xml.IsEmptyElement)
        {
            return charactersBefore;
        }

        int depth = _xml.Depth;
        int characters = charactersBefore;
        Encoder encoder = Encoding.UTF8.GetEncoder();
        while (Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                characters = CopyNode(target, encoder, characters, place);
            }
        }

        return characters;
    }

    /// <summary>Passes over the current element and all that is in it.</summary>
    internal void SkipElement()
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        int depth = _xml.Depth;
        while (Read() && _xml.Depth > depth)
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private int CopyNode(RowBuffer target, Encoder encoder, int characters, FilePlace place)
    {
        int count;
        while ((count = ReadChunk()) > 0)
        {
            characters += count;
            if (characters > _context.Limits.CellCharacters)
            {
                throw _context.Fault(FileFault.CellTooLong, place);
            }

            encoder.Convert(_characters.AsSpan(0, count), _bytes, flush: false, out _, out int written, out _);
            target.Append(_bytes.AsSpan(0, written), place);
        }

        return characters;
    }

    private int ReadChunk()
    {
        try
        {
            return _xml.ReadValueChunk(_characters, 0, _characters.Length);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException)
        {
            throw Broken(exception);
        }
    }

    private RefusedFileException Broken(Exception exception) =>
        _context.Fault(FileFault.BrokenXml, new FilePlace(_part, Row, 0), cause: exception);
}
