namespace StaticSite.Cli.Terminal;

/// <summary>A page of help: parts with a heading, of which some are rows of two columns. Long texts are broken between words.</summary>
internal sealed class HelpPage(TextWriter writer, int columns)
{
    private const int Widest = 110;
    private const int Narrowest = 40;
    private const int Indent = 2;
    private const int Gap = 2;

    // What is longer has its text below it, so that the others keep their room.
    private const int LongestName = 48;

    private readonly int _width = Math.Clamp(columns, Narrowest, Widest);
    private bool _isBegun;

    /// <summary>A text without a heading.</summary>
    public void Text(string text)
    {
        Begin();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            foreach (var part in Broken(line, _width))
                Write(0, part);
    }

    /// <summary>The same, of what may be empty.</summary>
    public void Note(string text)
    {
        if (text.Length > 0)
            Text(text);
    }

    /// <summary>Lines that stay as they are.</summary>
    public void Lines(string heading, string lines)
    {
        Begin();
        Write(0, heading);
        foreach (var line in lines.ReplaceLineEndings("\n").Split('\n'))
            Write(Indent, line);
    }

    /// <summary>What is named on the left and told on the right; nothing at all of no rows.</summary>
    public void Rows(string heading, IEnumerable<(string Name, string Text)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
            return;

        Begin();
        Write(0, heading);
        var start = Indent + Gap + all.Where(row => row.Name.Length <= LongestName).Select(row => row.Name.Length).DefaultIfEmpty(LongestName).Max();
        if (start > _width * 2 / 3)
            start = Indent + Indent + Gap;
        foreach (var (name, text) in all)
        {
            var parts = Broken(text, _width - start).ToArray();
            var isBeside = Indent + name.Length + Gap <= start;
            if (!isBeside)
                Write(Indent, name);
            for (var i = 0; i < parts.Length; i++)
                if (i == 0 && isBeside)
                    Write(Indent, name.PadRight(start - Indent) + parts[i]);
                else
                    Write(start, parts[i]);
        }
    }

    private void Begin()
    {
        if (_isBegun)
            writer.Write('\n');
        _isBegun = true;
    }

    private void Write(int indent, string text) => writer.Write(text.Length == 0 ? "\n" : new string(' ', indent) + text + "\n");

    private static IEnumerable<string> Broken(string text, int width)
    {
        for (var rest = text; ;)
        {
            if (rest.Length <= width)
            {
                yield return rest;
                yield break;
            }

            var end = rest.LastIndexOf(' ', width) is > 0 and var space ? space : rest.IndexOf(' ', StringComparison.Ordinal);
            if (end < 0)
                end = rest.Length;
            yield return rest[..end];
            rest = rest[end..].TrimStart();
        }
    }
}
