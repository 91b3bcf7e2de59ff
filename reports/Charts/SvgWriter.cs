using System.Text;
using System.Xml;

namespace Monitoring.Reports.Charts;

/// <summary>Writes SVG text: numbers through <see cref="SvgNumber"/>, all other text encoded.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>Opens an image for assistive technology as one picture with a name and a description.</summary>
    /// <param name="size">Size of the drawing.</param>
    /// <param name="id">Prefix of the element ids; unique on the page.</param>
    /// <param name="title">Name of the picture.</param>
    /// <param name="description">The message in a sentence.</param>
    public void OpenImage(PixelBox size, string id, string title, string description)
    {
        _text.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"img\" aria-labelledby=\"")
            .Append(id).Append("-t\" aria-describedby=\"").Append(id).Append("-d\"");
        Attribute("viewBox", string.Join(
            ' ', SvgNumber.Text(size.Left), SvgNumber.Text(size.Top), SvgNumber.Text(size.Width), SvgNumber.Text(size.Height)));
        Number("width", size.Width);
        Number("height", size.Height);
        _text.Append("><title id=\"").Append(id).Append("-t\">");
        Encoded(title);
        _text.Append("</title><desc id=\"").Append(id).Append("-d\">");
        Encoded(description);
        _text.Append("</desc>");
    }

    /// <summary>Closes the image.</summary>
    public void CloseImage() => _text.Append("</svg>");

    /// <summary>Writes a style sheet inside the image: for a picture that stands alone.</summary>
    public void Style(string css)
    {
        _text.Append("<style>");
        Encoded(css);
        _text.Append("</style>");
    }

    /// <summary>Moves what follows to the right and down, until <see cref="CloseGroup"/>.</summary>
    public void OpenShifted(Pixel by) => _text.Append("<g transform=\"translate(")
        .Append(SvgNumber.Text(by.X)).Append(' ').Append(SvgNumber.Text(by.Y)).Append(")\">");

    /// <summary>Ends a moved part.</summary>
    public void CloseGroup() => _text.Append("</g>");

    /// <summary>A straight line.</summary>
    public void Line(Pixel from, Pixel to, string cssClass)
    {
        Open("line", cssClass);
        Number("x1", from.X);
        Number("y1", from.Y);
        Number("x2", to.X);
        Number("y2", to.Y);
        _text.Append("/>");
    }

    /// <summary>A line through points; nothing for fewer than two.</summary>
    public void Path(IReadOnlyList<Pixel> points, string cssClass)
    {
        if (points.Count < 2)
        {
            return;
        }

        Open("path", cssClass);
        _text.Append(" d=\"");
        for (int i = 0; i < points.Count; i++)
        {
            _text.Append(i == 0 ? 'M' : 'L').Append(SvgNumber.Text(points[i].X)).Append(' ').Append(SvgNumber.Text(points[i].Y));
        }

        _text.Append("\"/>");
    }

    /// <summary>A dot.</summary>
    public void Circle(Pixel centre, double radius, string cssClass)
    {
        Open("circle", cssClass);
        Number("cx", centre.X);
        Number("cy", centre.Y);
        Number("r", radius);
        _text.Append("/>");
    }

    /// <summary>A rectangle.</summary>
    public void Box(PixelBox box, string cssClass)
    {
        Open("rect", cssClass);
        Number("x", box.Left);
        Number("y", box.Top);
        Number("width", box.Width);
        Number("height", box.Height);
        _text.Append("/>");
    }

    /// <summary>A line of text; a figure carries its origin.</summary>
    public void Text(PlacedText text)
    {
        Open("text", text.CssClass);
        Number("x", text.At.X);
        Number("y", text.At.Y);
        if (text.Anchor != TextAnchor.Start)
        {
            Attribute("text-anchor", text.Anchor == TextAnchor.Middle ? "middle" : "end");
        }

        if (text.OriginId is not null)
        {
            Attribute("data-origin", text.OriginId);
        }

        _text.Append('>');
        Encoded(text.Text);
        _text.Append("</text>");
    }

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    private void Open(string element, string cssClass) =>
        _text.Append('<').Append(element).Append(" class=\"").Append(cssClass).Append('"');

    private void Number(string name, double pixels) =>
        _text.Append(' ').Append(name).Append("=\"").Append(SvgNumber.Text(pixels)).Append('"');

    private void Attribute(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        Encoded(value);
        _text.Append('"');
    }

    private void Encoded(string text)
    {
        foreach (char letter in text)
        {
            _ = letter switch
            {
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '&' => _text.Append("&amp;"),
                '"' => _text.Append("&quot;"),
                // A control character would make the whole file unreadable as XML.
                _ => _text.Append(XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? letter : '\uFFFD'),
            };
        }
    }
}
