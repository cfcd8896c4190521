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
    private readonly List<(int Start, int End, LinkCondition Condition)> _tentative = [];
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

    /// <summary>How much was written since it was last taken, in signs.</summary>
    internal int Written => _length;

    /// <summary>Says of all that was written since a place that it is there only if a condition holds.</summary>
    /// <param name="start">What <see cref="Written"/> was; behind whatever was said so before.</param>
    /// <param name="condition">Null says nothing.</param>
    internal void MakeTentative(int start, LinkCondition? condition)
    {
        if (condition is not null)
            _tentative.Add((start, _length, condition));
    }

    /// <summary>Gives what was written since the last call.</summary>
    internal Markup Take()
    {
        var utf8 = new byte[Encoding.GetByteCount(_text.AsSpan(0, _length))];
        var holes = ImmutableArray.CreateBuilder<AddressHole>(_holes.Count);
        var tentative = ImmutableArray.CreateBuilder<TentativePart>(_tentative.Count);
        var (read, written) = (0, 0);
        foreach (var (start, end, condition) in _tentative)
        {
            EncodeHolesUpTo(start);
            var first = Encode(start);
            EncodeHolesUpTo(end);
            tentative.Add(new TentativePart(first, Encode(end), condition));
        }

        EncodeHolesUpTo(_length);
        Encode(_length);
        _length = 0;
        _holes.Clear();
        _tentative.Clear();
        return new Markup(utf8, holes.MoveToImmutable()) { Tentative = tentative.MoveToImmutable() };

        void EncodeHolesUpTo(int end)
        {
            while (holes.Count < _holes.Count && _holes[holes.Count] is var (offset, target, fragment) && offset <= end)
                holes.Add(new AddressHole(Encode(offset), target, fragment));
        }

        int Encode(int end)
        {
            written += Encoding.GetBytes(_text.AsSpan(read, end - read), utf8.AsSpan(written));
            read = end;
            return written;
        }
    }
}
