using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace StaticSite.Engine;

/// <summary>A root-relative address in the built site, such as <c>/glossary/cache.html</c>.</summary>
/// <remarks>Always starts with a slash, never ends with one, never holds a query, a fragment, an empty segment, a
/// dot segment or a control character, and compares ordinally. What it holds is not percent-encoded.</remarks>
public readonly record struct SitePath : IComparable<SitePath>
{
    private const string Climb = "../";

    // With all control characters.
    private static readonly SearchValues<char> Never = SearchValues.Create(
        [.. "?#\\", .. Enumerable.Range(0, 256).Select(code => (char)code).Where(char.IsControl)]);

    private readonly string? _value;

    private SitePath(string value) => _value = value;

    private string Value => _value ?? throw new UnreachableException("A default SitePath is no address.");

    /// <summary>The path as files name it, without the leading slash: <c>glossary/cache.html</c>.</summary>
    public string FileName => Value[1..];

    /// <summary>The path of the file that a page is usually made of, as far as the page tells it: <c>glossary/cache</c>.</summary>
    public string FileWithoutExtension => System.IO.Path.ChangeExtension(FileName, null);

    /// <summary>Reads an address that we wrote ourselves.</summary>
    public static SitePath Parse(string text) =>
        TryParse(text, out var path) ? path : throw new FormatException($"'{text}' is no address of the site.");

    /// <summary>Reads an address that an author wrote, from the site's root.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SitePath path)
    {
        path = default;
        if (text is not ['/', _, ..] || text.AsSpan().ContainsAny(Never))
            return false;

        foreach (var segment in text.AsSpan(1).Split('/'))
            if (text.AsSpan(1)[segment] is "" or "." or "..")
                return false;

        path = new SitePath(text);
        return true;
    }

    /// <summary>Resolves an address written relative to this page; false if it leaves the site.</summary>
    public bool TryResolve(ReadOnlySpan<char> relative, out SitePath target)
    {
        target = default;
        if (relative.StartsWith('/'))
            return TryParse(relative.ToString(), out target);

        var segments = new List<string>(FileName.Split('/'));
        segments.RemoveAt(segments.Count - 1);
        foreach (var range in relative.Split('/'))
        {
            switch (relative[range])
            {
                case ".":
                    break;
                case "..":
                    if (segments.Count == 0)
                        return false;
                    segments.RemoveAt(segments.Count - 1);
                    break;
                case var segment:
                    segments.Add(segment.ToString());
                    break;
            }
        }

        return TryParse('/' + string.Join('/', segments), out target);
    }

    /// <summary>This address as seen from another page, percent-encoded: <c>../glossary/cache.html</c>.</summary>
    public string RelativeTo(SitePath page)
    {
        var rest = PercentEncoding.Encode(RestFrom(page, out var climbs));
        return climbs switch
        {
            0 => rest,
            1 => string.Concat(Climb, rest),
            _ => string.Concat(string.Concat(Enumerable.Repeat(Climb, climbs)), rest),
        };
    }

    /// <summary>Writes the same as UTF-8. Hot: runs for each link in the texts of the site.</summary>
    public void WriteRelativeTo(SitePath page, IBufferWriter<byte> output)
    {
        var rest = RestFrom(page, out var climbs);
        for (var i = 0; i < climbs; i++)
            output.Write("../"u8);
        if (!PercentEncoding.IsPlain(rest))
            rest = PercentEncoding.Encode(rest);
        output.Advance(Encoding.UTF8.GetBytes(rest, output.GetSpan(Encoding.UTF8.GetMaxByteCount(rest.Length))));
    }

    /// <summary>By the order of the characters.</summary>
    public int CompareTo(SitePath other) => string.CompareOrdinal(_value, other._value);

    /// <summary>With the leading slash: <c>/glossary/cache.html</c>.</summary>
    public override string ToString() => Value;

    /// <summary>By the order of the characters.</summary>
    public static bool operator <(SitePath left, SitePath right) => left.CompareTo(right) < 0;
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(SitePath left, SitePath right) => left.CompareTo(right) > 0;
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(SitePath left, SitePath right) => left.CompareTo(right) <= 0;
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(SitePath left, SitePath right) => left.CompareTo(right) >= 0;

    /// <summary>What follows when one has climbed to the nearest folder that holds both pages.</summary>
    private ReadOnlySpan<char> RestFrom(SitePath page, out int climbs)
    {
        var from = page.Value.AsSpan();
        var to = Value.AsSpan();
        var start = from[..from.CommonPrefixLength(to)].LastIndexOf('/') + 1;
        climbs = from[start..].Count('/');
        return to[start..];
    }
}
