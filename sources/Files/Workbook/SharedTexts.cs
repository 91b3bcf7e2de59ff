namespace Monitoring.Sources.Files.Workbook;

/// <summary>The texts that cells of a workbook share, in UTF-8, in a few large arrays.</summary>
internal sealed class SharedTexts
{
    private const int ChunkSize = 1024 * 1024;

    private readonly List<byte[]> _chunks = [];
    private readonly List<(int Chunk, int Start, int Length)> _texts = [];
    private int _used = ChunkSize;
    private long _total;

    /// <summary>Reads the part with the texts.</summary>
    /// <exception cref="RefusedFileException">It is not sound XML, or too large.</exception>
    internal static SharedTexts Read(Stream part, FileContext context)
    {
        SharedTexts texts = new();
        RowBuffer text = new(context);
        using PartXml xml = new(part, "shared texts", context);
        while (xml.Read())
        {
            if (xml.IsStart("si"))
            {
                text.Clear();
                text.Begin(0);
                RichText.Copy(xml, text, "si", new FilePlace("shared texts", texts._texts.Count + 1, 0));
                texts.Add(text.Cell(0), context);
            }
        }

        return texts;
    }

    /// <summary>A text by its number, from 0; false when there is none.</summary>
    internal bool TryGet(int index, out ReadOnlySpan<byte> text)
    {
        bool exists = index >= 0 && index < _texts.Count;
        text = exists ? _chunks[_texts[index].Chunk].AsSpan(_texts[index].Start, _texts[index].Length) : default;
        return exists;
    }

    private void Add(ReadOnlySpan<byte> text, FileContext context)
    {
        // The place of each text takes room as well: a million empty texts are not free.
        _total += text.Length + 12;
        if (_total > context.Limits.SharedTextBytes)
        {
            throw context.Fault(FileFault.SharedTextTooLarge, FilePlace.WholeFile);
        }

        if (_used + text.Length > ChunkSize)
        {
            _chunks.Add(new byte[ChunkSize]);
            _used = 0;
        }

        text.CopyTo(_chunks[^1].AsSpan(_used));
        _texts.Add((_chunks.Count - 1, _used, text.Length));
        _used += text.Length;
    }
}
