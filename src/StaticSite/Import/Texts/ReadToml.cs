using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StaticSite.Import.Texts;

/// <summary>Reads of TOML what front matter and settings of sites hold: keys with texts, numbers, dates and lists of these. Keys of a table
/// have its name before theirs: <c>params.author</c>.</summary>
internal static class ReadToml
{
    public static ImmutableArray<ForeignKey> Read(string text, int firstLine)
    {
        var keys = ImmutableArray.CreateBuilder<ForeignKey>();
        var (table, line) = ("", firstLine);
        var reader = new Reader(text);
        while (!reader.IsAtEnd)
        {
            var start = firstLine + reader.LinesRead;
            var rest = reader.PeekLine().Trim();
            if (rest.Length == 0 || rest.StartsWith('#'))
                reader.SkipLine();
            else if (rest.StartsWith('['))
            {
                var name = rest.Trim('[', ']', ' ');
                table = (name.IndexOf(']') is > 0 and var end ? name[..end] : name).Trim() + ".";
                reader.SkipLine();
            }
            else if (rest.IndexOf('=') is > 0)
            {
                var name = reader.ReadUntil('=').Trim().Trim('"', '\'');
                reader.Skip();
                keys.Add(new ForeignKey(table + name, reader.ReadValue(), start, null));
                reader.SkipLine();
            }
            else
                reader.SkipLine();
            line = start;
        }

        return keys.DrainToImmutable();
    }

    private sealed class Reader(string text)
    {
        private const int MostNested = 8;
        private int _at;
        private int _counted;
        private int _lines;

        public bool IsAtEnd => _at >= text.Length;

        public int LinesRead
        {
            get
            {
                _lines += text.AsSpan(_counted, _at - _counted).Count('\n');
                _counted = _at;
                return _lines;
            }
        }

        public string PeekLine() => text[_at..EndOfLine()];

        public void SkipLine() => _at = Math.Min(EndOfLine() + 1, text.Length);

        public void Skip() => _at++;

        public string ReadUntil(char sign)
        {
            var end = text.IndexOf(sign, _at);
            var read = text[_at..end];
            _at = end;
            return read;
        }

        public ImmutableArray<string> ReadValue(int depth = 0)
        {
            SkipSpace(lines: depth > 0);
            if (IsAtEnd)
                return [];
            if (text[_at] == '[' && depth < MostNested)
                return ReadList(depth);
            if (text[_at] is '"' or '\'')
                return [ReadQuoted()];

            var start = _at;
            while (!IsAtEnd && text[_at] is not ('\n' or '#') && (depth == 0 || text[_at] is not (',' or ']')))
                _at++;
            return text[start.._at].Trim() is { Length: > 0 } word ? [word] : [];
        }

        private ImmutableArray<string> ReadList(int depth)
        {
            var items = ImmutableArray.CreateBuilder<string>();
            _at++;
            while (true)
            {
                SkipSpace(lines: true);
                if (IsAtEnd)
                    return items.DrainToImmutable();
                if (text[_at] == ']')
                {
                    _at++;
                    return items.DrainToImmutable();
                }

                if (text[_at] == ',')
                    _at++;
                else
                {
                    var before = _at;
                    items.AddRange(ReadValue(depth + 1));
                    if (_at == before)
                        _at++;
                }
            }
        }

        private string ReadQuoted()
        {
            var quote = text[_at];
            var triple = new string(quote, 3);
            if (string.CompareOrdinal(text, _at, triple, 0, 3) == 0)
            {
                var end = text.IndexOf(triple, _at + 3, StringComparison.Ordinal);
                var words = text[(_at + 3)..(end < 0 ? text.Length : end)];
                _at = end < 0 ? text.Length : end + 3;
                return words.TrimStart('\n');
            }

            var read = new StringBuilder();
            for (_at++; !IsAtEnd && text[_at] != quote && text[_at] != '\n'; _at++)
            {
                if (quote == '"' && text[_at] == '\\' && _at + 1 < text.Length)
                    read.Append(Escaped());
                else
                    read.Append(text[_at]);
            }

            if (!IsAtEnd && text[_at] == quote)
                _at++;
            return read.ToString();
        }

        private string Escaped()
        {
            var sign = text[++_at];
            var digits = sign switch { 'u' => 4, 'U' => 8, _ => 0 };
            if (digits > 0 && _at + digits < text.Length &&
                int.TryParse(text.AsSpan(_at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code))
            {
                _at += digits;
                return new Rune(code).ToString();
            }

            return sign switch { 'n' => "\n", 't' => "\t", 'r' => "\r", _ => sign.ToString() };
        }

        private void SkipSpace(bool lines)
        {
            while (!IsAtEnd)
            {
                if (text[_at] is ' ' or '\t' || (lines && text[_at] == '\n'))
                    _at++;
                else if (lines && text[_at] == '#')
                    SkipLine();
                else
                    return;
            }
        }

        private int EndOfLine() => text.IndexOf('\n', _at) is >= 0 and var end ? end : text.Length;
    }
}
