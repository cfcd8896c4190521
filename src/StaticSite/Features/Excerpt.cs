using System.Text;

namespace StaticSite.Features;

/// <summary>Shortens a text to what a list of results has room for. Hot: runs for each section of the site.</summary>
internal static class Excerpt
{
    /// <summary>In characters.</summary>
    public const int MaxLength = 140;

    /// <summary>The text on one line, cut between words, as UTF-8.</summary>
    /// <param name="most">How many characters there is room for; some hundred.</param>
    public static byte[] Of(ReadOnlySpan<char> text, int most = MaxLength)
    {
        // The place behind the last tells whether a word ends there, and whether there is more.
        Span<char> line = stackalloc char[most + 1];
        var length = Flatten(text, line);
        if (length > most)
            length = Cut(line);

        var utf8 = new byte[Encoding.UTF8.GetByteCount(line[..length])];
        Encoding.UTF8.GetBytes(line[..length], utf8);
        return utf8;
    }

    /// <summary>Things that stand side by side, as one line.</summary>
    public static byte[] OfThings(IEnumerable<string> things) => Of(string.Join(" · ", things));

    /// <summary>Writes the text with one space between words, as far as there is room, and returns the length.</summary>
    private static int Flatten(ReadOnlySpan<char> text, Span<char> line)
    {
        var length = 0;
        var isSpaceBefore = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                isSpaceBefore = length > 0;
                continue;
            }

            // What stood between a word and its full stop, such as a citation, may be silent.
            if (isSpaceBefore && letter is not ('.' or ',') && length < line.Length)
                line[length++] = ' ';
            if (length == line.Length)
                break;
            line[length++] = letter;
            isSpaceBefore = false;
        }

        return length;
    }

    private static int Cut(Span<char> line)
    {
        var (space, most) = (line.LastIndexOf(' '), line.Length - 1);
        var end = space > most / 2 ? space : char.IsHighSurrogate(line[most - 1]) ? most - 1 : most;
        var words = line[..end].TrimEnd(" ,;:–—(");
        line[words.Length] = '…';
        return words.Length + 1;
    }
}
