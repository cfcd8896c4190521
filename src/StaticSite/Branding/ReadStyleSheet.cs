using System.Globalization;
using System.Text;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Branding;

/// <summary>Reads a style sheet of the site's own, and holds it to what the site has: it loads no other sheet, and names files of
/// the input, of which the addresses are written anew, since the rules are published elsewhere.</summary>
/// <remarks>It knows comments, strings, escapes, brackets and addresses, and else nothing of CSS, so what browsers learn tomorrow
/// passes through. A sheet is read once from its start to its end.</remarks>
internal sealed class ReadStyleSheet
{
    // Beside 'url', where a string is an address.
    private static readonly string[] Loaders = ["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade"];

    private static readonly SitePath PublishedAt = SitePath.Parse("/assets/own.css");

    private readonly string _text;
    private readonly SourceFile _file;
    private readonly SiteIndex _index;
    private readonly DiagnosticBag _diagnostics;
    private readonly StringBuilder _written;
    private readonly Stack<(char Closing, string Function, int At)> _open = new();
    private readonly Dictionary<char, int> _awaited = new() { [')'] = 0, [']'] = 0, ['}'] = 0 };
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    private ReadStyleSheet(string text, SourceFile file, SiteIndex index, DiagnosticBag diagnostics) =>
        (_text, _file, _index, _diagnostics, _written) = (text, file, index, diagnostics, new StringBuilder(text.Length));

    /// <returns>The rules, or null after a report that they cannot be read.</returns>
    public static string? Read(SourceFile file, SiteIndex index, DiagnosticBag diagnostics) =>
        DecodeText.Decode(file, diagnostics) is { } text ? new ReadStyleSheet(text, file, index, diagnostics).Read() : null;

    private string Read()
    {
        for (var i = 0; i < _text.Length;)
            i = _text[i] switch
            {
                '/' when At(i + 1) == '*' => Comment(i),
                '"' or '\'' => String(i),
                '@' when StartsName(i + 1) => Rule(i),
                '(' => Open(i, ')', ""),
                '[' => Open(i, ']', ""),
                '{' => Open(i, '}', ""),
                ')' or ']' or '}' => Close(i),
                _ when StartsName(i) => Name(i),
                _ => Copy(i, i + 1),
            };
        foreach (var (closing, _, at) in _open.Reverse())
            Break(at, $"'{_text[at]}'", $"'{closing}'");
        return _written.ToString();
    }

    private int Copy(int start, int end)
    {
        _written.Append(_text, start, end - start);
        return end;
    }

    private int Comment(int start)
    {
        var end = _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (end >= 0)
            return Copy(start, end + 2);

        return End(start, "The remark", "'*/' behind it");
    }

    private int String(int start)
    {
        var end = EndOfString(start);
        if (_open.TryPeek(out var around) && Loaders.Contains(around.Function))
            WriteAddress(Unescape(_text[(start + 1)..(end - 1)]), start);
        else
            Copy(start, end);
        return end;
    }

    private int EndOfString(int start)
    {
        for (var i = start + 1; i < _text.Length && _text[i] != '\n'; i++)
        {
            if (_text[i] == '\\')
                i++;
            else if (_text[i] == _text[start])
                return i + 1;
        }

        return End(start, "The text in quotes", "quote behind it");
    }

    private int Rule(int start)
    {
        var end = EndOfName(start + 1);
        if (Unescape(_text[(start + 1)..end]).Equals("import", StringComparison.OrdinalIgnoreCase))
            _diagnostics.Report(BrandingDiagnostics.Import, Place(start));
        return Copy(start, end);
    }

    private int Name(int start)
    {
        var end = EndOfName(start);
        if (At(end) != '(')
            return Copy(start, end);

        var function = Unescape(_text[start..end]).ToLowerInvariant();
        Copy(start, end);
        if (function != "url" || _text.AsSpan(end + 1).TrimStart() is ['"' or '\'', ..])
            return Open(end, ')', function);

        var close = _text.IndexOf(')', end);
        if (close < 0)
            return End(end, "'('", "')'");

        Copy(end, end + 1);
        WriteAddress(Unescape(_text[(end + 1)..close].Trim()), end + 1);
        return Copy(close, close + 1);
    }

    private int Open(int at, char closing, string function)
    {
        _open.Push((closing, function, at));
        _awaited[closing]++;
        return Copy(at, at + 1);
    }

    private (char Closing, string Function, int At) Pop()
    {
        var open = _open.Pop();
        _awaited[open.Closing]--;
        return open;
    }

    private int Close(int at)
    {
        var closing = _text[at];
        if (_awaited[closing] == 0)
            Break(at, $"'{closing}'", "bracket that it closes");
        else
        {
            while (Pop() is var open && open.Closing != closing)
                Break(open.At, $"'{_text[open.At]}'", $"'{open.Closing}'");
        }

        return Copy(at, at + 1);
    }

    private void WriteAddress(string address, int at)
    {
        var (path, fragment) = address.Split('#', 2) switch { [var before, var after] => (before, "#" + after), _ => (address, "") };
        if (path.Contains(':') || path.StartsWith("//", StringComparison.Ordinal))
            _diagnostics.Report(BrandingDiagnostics.ForeignAddress, Place(at), address.Length > 60 ? address[..60] + "…" : address);
        else if (path.Length > 0)
        {
            if (SourceAddress.PageOf(Uri.UnescapeDataString(path), _file.Path, _index) is { } published)
                address = published.RelativeTo(PublishedAt) + fragment;
            else
                _diagnostics.Report(BrandingDiagnostics.NoSuchFile, Place(at), path, Nearest.Hint(path, _index.Addresses.Select(known => known.FileName)));
        }

        _written.Append('"').Append(address.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\a ", StringComparison.Ordinal)).Append('"');
    }

    // What is open then lacks its end for the same reason.
    private int End(int at, string what, string lacks)
    {
        Break(at, what, lacks);
        _open.Clear();
        return _text.Length;
    }

    private void Break(int at, string what, string lacks) => _diagnostics.Report(BrandingDiagnostics.BrokenSheet, Place(at), what, lacks);

    private char At(int i) => i < _text.Length ? _text[i] : '\0';

    private bool StartsName(int i) => At(i) is var sign && (char.IsAsciiLetter(sign) || sign is '_' or '-' or > '\x7f' || (sign == '\\' && At(i + 1) is not ('\n' or '\0')));

    private int EndOfName(int i)
    {
        while (i < _text.Length)
        {
            if (_text[i] == '\\' && At(i + 1) is not '\n')
                i = EndOfEscape(_text, i);
            else if (char.IsAsciiLetterOrDigit(_text[i]) || _text[i] is '_' or '-' or > '\x7f')
                i++;
            else
                break;
        }

        return i;
    }

    // Up to six digits and one space that ends them, or the one sign that is meant.
    private static int EndOfEscape(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && end - start <= 6 && char.IsAsciiHexDigit(text[end]))
            end++;
        if (end == start + 1)
            return Math.Min(end + 1, text.Length);
        return end < text.Length && char.IsWhiteSpace(text[end]) ? end + 1 : end;
    }

    // An escape may spell any letter, so what is compared must not hold one.
    private static string Unescape(string written)
    {
        if (!written.Contains('\\'))
            return written;

        var plain = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length;)
        {
            var end = written[i] == '\\' ? EndOfEscape(written, i) : i + 1;
            var part = written.AsSpan(i, end - i);
            if (part is not ['\\', .. var escaped])
                plain.Append(part);
            else if (int.TryParse(escaped.TrimEnd(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                plain.Append(Rune.IsValid(code) ? new Rune(code).ToString() : "\ufffd");
            else if (escaped is not "\n")
                plain.Append(escaped);
            i = end;
        }

        return plain.ToString();
    }

    // Places are asked for from the start on, but for brackets that stay open, which come last.
    private SourceLocation Place(int at)
    {
        if (at < _counted)
            (_line, _lineStart, _counted) = (1, 0, 0);
        for (; _counted < at; _counted++)
            if (_text[_counted] == '\n')
                (_line, _lineStart) = (_line + 1, _counted + 1);
        return new SourceLocation(_file.Path, _line, at - _lineStart + 1);
    }
}
