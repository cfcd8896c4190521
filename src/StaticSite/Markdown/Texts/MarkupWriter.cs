using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;
using StaticSite.Localization;

namespace StaticSite.Markdown.Texts;

/// <summary>Collects what the renderer writes, with holes for addresses of the site.</summary>
/// <remarks>It is what <c>HtmlRenderer.Writer</c> is while a text is composed, so that a feature's own renderer finds it there.
/// For one thread.</remarks>
public sealed class MarkupWriter : TextWriter
{
    private readonly List<(int Offset, SitePath Target, string Fragment)> _holes = [];
    private char[] _text = new char[4096];
    private int _length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The text that is being written.</summary>
    internal TextScope? Text { get; set; }

    /// <summary>The words of the interface. Asked for only where a text has use of them, since it is written again when they change.</summary>
    internal Strings Say => Text!.Page.Index.Get(Strings.Fact);

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (_length == _text.Length)
            Array.Resize(ref _text, _text.Length * 2);
        _text[_length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_text.Length - _length < buffer.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + buffer.Length));
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <summary>Leaves a hole for an address, without quotes around it.</summary>
    /// <param name="fragment">Without the number sign, or empty. It must be fit for an attribute.</param>
    public void WriteHole(SitePath target, string fragment) => _holes.Add((_length, target, fragment));

    /// <summary>Gives what was written since the last call.</summary>
    internal Markup Take()
    {
        var utf8 = new byte[Encoding.GetByteCount(_text.AsSpan(0, _length))];
        var holes = ImmutableArray.CreateBuilder<AddressHole>(_holes.Count);
        var (read, written) = (0, 0);
        foreach (var (offset, target, fragment) in _holes)
        {
            written += Encoding.GetBytes(_text.AsSpan(read, offset - read), utf8.AsSpan(written));
            read = offset;
            holes.Add(new AddressHole(written, target, fragment));
        }

        Encoding.GetBytes(_text.AsSpan(read, _length - read), utf8.AsSpan(written));
        _length = 0;
        _holes.Clear();
        return new Markup(utf8, holes.MoveToImmutable());
    }
}
