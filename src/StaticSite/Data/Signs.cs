using System.Buffers;
using System.Text;

namespace StaticSite.Data;

/// <summary>Signs that nobody sees and that pages, feeds and data must not hold: control signs, and numbers that Unicode
/// keeps free for ever.</summary>
public static class Signs
{
    /// <summary>Those of the basic plane, where nearly all of them are.</summary>
    public static readonly SearchValues<char> Refused = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x10000).Where(code => IsRefused(code)).Select(code => (char)code),
    ]);

    // The bytes with which refused signs start, and some others.
    private static readonly SearchValues<byte> Suspect = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x80).Where(IsRefused).Select(code => (byte)code),
        0xC2, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4,
    ]);

    /// <summary>Signs without a width that may stand in a text, but in no name: who types a name does not type them.</summary>
    public static readonly SearchValues<char> Unseen = SearchValues.Create("\u00AD\u200B\u2060\uFEFF");

    internal static string WithoutUnseen(string text) =>
        text.AsSpan().ContainsAny(Unseen) ? string.Concat(text.Where(sign => !Unseen.Contains(sign))) : text;

    internal static bool IsRefused(int code) =>
        code is < 0x20 and not ('\t' or '\n' or '\r') or (>= 0x7F and < 0xA0) or (>= 0xD800 and < 0xE000) or
            (>= 0xFDD0 and < 0xFDF0) or > 0x10FFFF || (code & 0xFFFE) == 0xFFFE;

    internal static string Name(int code) => code is < 0xA0 ? $"the control sign U+{code:X4}" : $"the code U+{code:X4}";

    /// <summary>The first place of one in bytes that are known to be UTF-8, or -1.</summary>
    /// <remarks>Hot: runs over every byte of the input.</remarks>
    internal static int IndexIn(ReadOnlySpan<byte> utf8)
    {
        for (var place = 0; place < utf8.Length; place++)
        {
            if (utf8[place..].IndexOfAny(Suspect) is not (>= 0 and var next))
                return -1;

            place += next;
            Rune.DecodeFromUtf8(utf8[place..], out var rune, out _);
            if (IsRefused(rune.Value))
                return place;
        }

        return -1;
    }
}
