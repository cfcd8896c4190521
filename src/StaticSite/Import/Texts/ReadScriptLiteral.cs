using System.Text;

namespace StaticSite.Import.Texts;

/// <summary>Reads what a module gives away, as far as that is written down: <c>module.exports = {…}</c>, <c>export default […]</c>, or a name that
/// stands for it.</summary>
internal sealed class ReadScriptLiteral
{
    private const int Deepest = 32;

    private readonly string _text;
    private int _at;
    private int _depth;

    private ReadScriptLiteral(string text, int at) => (_text, _at) = (text, at);

    /// <returns>The value; or else what could not be read, as it stands there, and its line.</returns>
    public static (ScriptLiteral? Value, string Stopped, int Line) Read(string text)
    {
        var start = StartOf(text);
        var reader = new ReadScriptLiteral(text, Math.Max(start, 0));
        if (start >= 0 && reader.Value() is { } value && reader.EndsThere())
            return (value, "", 0);
        var end = text.AsSpan(reader._at).IndexOfAny("\n,;") is >= 0 and var found ? reader._at + found : text.Length;
        var stopped = text[reader._at..Math.Min(end, reader._at + 60)].Trim();
        return (null, stopped.Length > 0 ? stopped : "its end", text.AsSpan(0, reader._at).Count('\n') + 1);
    }

    // Of several values, the one that is given away.
    private static int StartOf(string text)
    {
        foreach (var mark in (string[])["module.exports", "export default"])
        {
            if (text.LastIndexOf(mark, StringComparison.Ordinal) is not (>= 0 and var found))
                continue;
            var at = found + mark.Length;
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '='))
                at++;
            if (at < text.Length && text[at] is '{' or '[')
                return at;
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$'))
                end++;
            return Declared(text, text[at..end]);
        }

        return text.AsSpan().TrimStart() is ['{' or '[', ..] ? text.AsSpan().IndexOfAny('{', '[') : -1;
    }

    // 'const sidebars: Type = {'.
    private static int Declared(string text, string name)
    {
        for (var at = 0; name.Length > 0 && (at = text.IndexOf($" {name}", at, StringComparison.Ordinal)) >= 0; at++)
        {
            var before = text.AsSpan(0, at).TrimEnd();
            var end = text.IndexOf('\n', at);
            var line = text.AsSpan(at, (end < 0 ? text.Length : end) - at);
            if ((before.EndsWith("const") || before.EndsWith("let") || before.EndsWith("var")) && line.IndexOf('=') is >= 0 and var sign &&
                line[(sign + 1)..].TrimStart() is ['{' or '[', ..])
                return at + sign + 1 + line[(sign + 1)..].IndexOfAny('{', '[');
        }

        return -1;
    }

    // Nothing may be done to the value behind it: '{…}.map(…)'.
    private bool EndsThere()
    {
        Skip();
        return _at >= _text.Length || _text[_at] is not ('.' or '(' or '[' or '?' or '+');
    }

    private ScriptLiteral? Value()
    {
        Skip();
        if (_at >= _text.Length || _depth == Deepest)
            return null;
        var start = _at;
        _depth++;
        ScriptLiteral? value = _text[_at] switch
        {
            '{' => Keyed(),
            '[' => List(),
            '"' or '\'' or '`' => Quoted() is { } words ? new ScriptLiteral.Scalar(words) : null,
            _ => Word() is { Length: > 0 } word && (word is "true" or "false" or "null" or "undefined" || char.IsAsciiDigit(word[0])) ? new ScriptLiteral.Scalar(word) : null,
        };
        _depth--;
        if (value is null && _text[start] is not ('{' or '['))
            _at = start;
        return value;
    }

    private ScriptLiteral.List? List()
    {
        var items = new List<ScriptLiteral>();
        for (_at++; ;)
        {
            if (Takes(']'))
                return new ScriptLiteral.List(items);
            if (Value() is not { } item)
                return null;
            items.Add(item);
            if (!Takes(',') && !IsNext(']'))
                return null;
        }
    }

    private ScriptLiteral.Keyed? Keyed()
    {
        var entries = new List<(string, ScriptLiteral)>();
        for (_at++; ;)
        {
            if (Takes('}'))
                return new ScriptLiteral.Keyed(entries);
            var start = _at;
            var name = _at < _text.Length && _text[_at] is '"' or '\'' ? Quoted() : Word();
            if (name is null or "" || !Takes(':'))
            {
                _at = start;
                return null;
            }

            if (Value() is not { } value)
                return null;
            entries.Add((name, value));
            if (!Takes(',') && !IsNext('}'))
                return null;
        }
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '$' or '.'))
            _at++;
        var word = _text[start.._at];
        if (word.Length == 0 || _at >= _text.Length || _text[_at] != '(')
            return word;

        // What is called computes something.
        _at = start;
        return "";
    }

    private string? Quoted()
    {
        var (start, sign, words) = (_at, _text[_at], new StringBuilder());
        for (_at++; _at < _text.Length && _text[_at] != sign; _at++)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length)
                words.Append(_text[++_at] == 'n' ? '\n' : _text[_at]);
            else if (sign == '`' && _text[_at] == '$' && _at + 1 < _text.Length && _text[_at + 1] == '{')
                break;
            else
                words.Append(_text[_at]);
        }

        if (_at < _text.Length && _text[_at] == sign)
        {
            _at++;
            return words.ToString();
        }

        _at = start;
        return null;
    }

    private bool IsNext(char sign)
    {
        Skip();
        return _at < _text.Length && _text[_at] == sign;
    }

    private bool Takes(char sign)
    {
        var isNext = IsNext(sign);
        if (isNext)
            _at++;
        Skip();
        return isNext;
    }

    // Space and comments.
    private void Skip()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at]))
                _at++;
            else if (_text.AsSpan(_at).StartsWith("//"))
                _at = _text.IndexOf('\n', _at) is >= 0 and var end ? end : _text.Length;
            else if (_text.AsSpan(_at).StartsWith("/*"))
                _at = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal) is >= 0 and var close ? close + 2 : _text.Length;
            else
                return;
        }
    }
}
