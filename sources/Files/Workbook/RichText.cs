namespace Monitoring.Sources.Files.Workbook;

/// <summary>A text that may be in pieces of different fonts; reading aids for other scripts are no part of it.</summary>
internal static class RichText
{
    /// <summary>Copies the text of the current element and moves to its end.</summary>
    internal static void Copy(PartXml xml, RowBuffer target, string element, FilePlace place)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        int depth = xml.Depth;
        int characters = 0;
        while (xml.Read() && !(xml.IsEnd(element) && xml.Depth == depth))
        {
            if (xml.IsStart("rPh"))
            {
                xml.SkipElement();
            }
            else if (xml.IsStart("t"))
            {
                characters = xml.CopyText(target, characters, place);
            }
        }
    }
}
