using System.Text;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Finds signs that say that a text was broken on its way here: a letter that was lost, letters that were read in
/// another encoding, signs of a font that nobody else has, ends of lines that are none, and signs that turn the order of others round.</summary>
/// <remarks>Pages may hold them, so each is a warning.</remarks>
internal static class FindOddSigns
{
    private const int MostFound = 50;

    // Windows-1252 for the bytes from 0x80 to 0x9F; the others are the code itself. A sign that may follow a word, as ’ and », is none.
    private const string Windows = "€\0‚ƒ„\0†‡ˆ‰Š‹Œ\0Ž\0\0‘\0\0\0•\0\0˜™š›œ\0žŸ";

    public static void Find(SourceFile source, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (!MayHold(bytes))
            return;

        var (line, found) = (1, 0);
        var text = DecodeText.Lines(bytes);

        // Whoever reads keys and values refuses some signs that texts may hold.
        var isText = source.Name.EndsWith(".md", StringComparison.Ordinal);
        var isData = !isText || text.StartsWith("---\n", StringComparison.Ordinal);
        foreach (var words in text.Split('\n'))
        {
            for (var column = 0; column < words.Length && found < MostFound; column++)
            {
                if (Find(words, column) is not { } odd || (isData && IsLineEnd(words[column])))
                    continue;

                diagnostics.Add(odd(new SourceLocation(source.Path, line, column + 1)));
                (column, found) = (column + 1, found + 1);
            }

            isData &= !isText || line == 1 || words != "---";
            line++;
        }
    }

    // Runs over every byte of the input, and nearly no text holds any.
    private static bool MayHold(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0xEE) || HoldsPrivateOrLost(bytes) ||
        bytes.IndexOf("\u00C2"u8) >= 0 || bytes.IndexOf("\u00C3"u8) >= 0 || bytes.IndexOf("\u00E2\u20AC"u8) >= 0 || bytes.IndexOf("\u00F0\u0178"u8) >= 0 ||
        bytes.IndexOf("\u2028"u8) >= 0 || bytes.IndexOf("\u2029"u8) >= 0 ||
        bytes.IndexOf("\u202D"u8) >= 0 || bytes.IndexOf("\u202E"u8) >= 0;

    private static bool HoldsPrivateOrLost(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf((byte)0xEF) is >= 0 and var place)
        {
            bytes = bytes[place..];
            if (bytes is [_, <= 0xA3, ..] or [_, 0xBF, 0xBD, ..])
                return true;

            bytes = bytes[1..];
        }

        return false;
    }

    private static Func<SourceLocation, Diagnostic>? Find(string text, int place)
    {
        switch (text[place])
        {
            case '\uFFFD':
                return at => YamlDiagnostics.LostSign.At(at);
            case '\u202D' or '\u202E':
                return at => YamlDiagnostics.TurningSign.At(at, (int)text[place]) with { Fix = Fix.Replace(at, text[place].ToString(), "") };
            case var sign when IsLineEnd(sign):
                return at => YamlDiagnostics.OtherLineEnd.At(at, (int)text[place]);
            case >= '\uE000' and <= '\uF8FF':
                return at => YamlDiagnostics.PrivateSign.At(at, (int)text[place]);
            case '\u00C2' or '\u00C3' or '\u00E2' or '\u00F0' when Misread(text, place) is (var written, var meant):
                return at => YamlDiagnostics.MisreadSigns.At(at, written, meant) with { Fix = Fix.Replace(at, written, meant) };
            default:
                return null;
        }
    }

    private static bool IsLineEnd(char sign) => sign is '\u2028' or '\u2029';

    /// <summary>Signs that are one sign in UTF-8, read as if they were Windows-1252.</summary>
    private static (string Written, string Meant)? Misread(string text, int place)
    {
        var length = text[place] switch { < '\u00E0' => 2, < '\u00F0' => 3, _ => 4 };
        if (place + length > text.Length)
            return null;

        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = (byte)text[place];
        for (var next = 1; next < length; next++)
        {
            if (ByteOf(text[place + next]) is not { } code || (length == 2 && EndsWords(text[place + next])))
                return null;

            bytes[next] = code;
        }

        return Rune.DecodeFromUtf8(bytes[..length], out var rune, out var read) == System.Buffers.OperationStatus.Done && read == length
            ? (text.Substring(place, length), rune.ToString())
            : null;
    }

    // Ã» ends a quotation in capitals.
    private static bool EndsWords(char sign) => sign is '«' or '»' or '‹' or '›' or '‘' or '’' or '“' or '”' or '‚' or '„' or '…' or '–' or '—' or '•' or '™';

    private static byte? ByteOf(char sign) => sign switch
    {
        >= '\u00A0' and <= '\u00BF' => (byte)sign,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '–' => 0x96,
        '—' => 0x97,
        '…' => 0x85,
        > '\0' when Windows.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var code => (byte)(0x80 + code),
        _ => null,
    };
}
