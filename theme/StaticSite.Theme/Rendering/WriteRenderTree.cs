using System.Buffers;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Components.RenderTree;

namespace StaticSite.Theme.Rendering;

/// <summary>Writes a render tree as HTML. Hot: runs for each element of the site.</summary>
internal readonly struct WriteRenderTree(
    Utf8Page output, Drawing drawing, Func<int, ArrayRange<RenderTreeFrame>> framesOf)
{
    private static readonly FrozenSet<string> WithoutEnd = FrozenSet.Create(
        StringComparer.Ordinal, "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

    private static readonly SearchValues<char> EscapedInText = SearchValues.Create("&<>");
    private static readonly SearchValues<char> EscapedInAttributes = SearchValues.Create("&<>\"'");

    public void Component(int id)
    {
        var frames = framesOf(id);
        Range(frames.Array.AsSpan(0, frames.Count));
    }

    private void Range(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var i = 0; i < frames.Length;)
            i += One(frames[i..]);
    }

    /// <summary>Writes the first frame with all that it holds, and returns how many frames that took.</summary>
    private int One(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var frame = ref frames[0];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Text:
                Escaped(frame.TextContent, EscapedInText);
                return 1;
            case RenderTreeFrameType.Markup:
                Markup(frame.MarkupContent);
                return 1;
            case RenderTreeFrameType.Element:
                Element(frame.ElementName, frames[1..frame.ElementSubtreeLength]);
                return frame.ElementSubtreeLength;
            case RenderTreeFrameType.Component:
                Component(frame.ComponentId);
                return frame.ComponentSubtreeLength;
            case RenderTreeFrameType.Region:
                Range(frames[1..frame.RegionSubtreeLength]);
                return frame.RegionSubtreeLength;
            default:
                throw new NotSupportedException($"A page on disk has no use for a frame of the kind {frame.FrameType}.");
        }
    }

    private void Element(string name, ReadOnlySpan<RenderTreeFrame> inside)
    {
        output.Write("<"u8);
        output.Write(name);
        while (inside is [{ FrameType: RenderTreeFrameType.Attribute }, ..])
        {
            Attribute(inside[0]);
            inside = inside[1..];
        }

        output.Write(">"u8);
        if (WithoutEnd.Contains(name))
            return;

        Range(inside);
        output.Write("</"u8);
        output.Write(name);
        output.Write(">"u8);
    }

    private void Attribute(in RenderTreeFrame frame)
    {
        if (frame.AttributeValue is false or null)
            return;

        output.Write(" "u8);
        output.Write(frame.AttributeName);
        if (frame.AttributeValue is not string value)
            return;

        output.Write("=\""u8);
        Escaped(value, EscapedInAttributes);
        output.Write("\""u8);
    }

    private void Markup(string markup)
    {
        if (drawing.PlacedAt(markup) is { } placed)
        {
            foreach (var text in placed)
                text.WriteTo(output, drawing.Page.Path, drawing.Frame.Tentative);
        }
        else if (drawing.PlacedLastAt(markup) is { } last)
            output.Write(last);
        else if (markup.Contains('\r'))
            Unindented(markup.ReplaceLineEndings("\n")); // The theme was built from files with Windows line ends.
        else
            Unindented(markup);
    }

    // How far a component's file indents its tags tells a reader nothing. What authors wrote is placed, and does not pass here.
    private void Unindented(ReadOnlySpan<char> markup)
    {
        for (var end = markup.IndexOf("\n "); end >= 0; end = markup.IndexOf("\n "))
        {
            output.Write(markup[..(end + 1)]);
            markup = markup[(end + 1)..].TrimStart(' ');
        }

        output.Write(markup);
    }

    private void Escaped(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        for (var next = text.IndexOfAny(special); next >= 0; next = text.IndexOfAny(special))
        {
            output.Write(text[..next]);
            output.Write(text[next] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, '"' => "&quot;"u8, _ => "&#39;"u8 });
            text = text[(next + 1)..];
        }

        output.Write(text);
    }
}
