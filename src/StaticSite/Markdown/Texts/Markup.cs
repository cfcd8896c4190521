using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>A place in markup where an address of the site goes, written relative to the page that shows it.</summary>
/// <param name="Offset">In bytes, from the start of the markup.</param>
/// <param name="Fragment">Without the number sign, or empty.</param>
public readonly record struct AddressHole(int Offset, SitePath Target, string Fragment);

/// <summary>Markup that our Markdown renderer made: safe, and the same on every page but for its addresses.</summary>
/// <remarks>Immutable, so that any number of threads may write it.</remarks>
/// <param name="utf8">Is written to pages as it is, so whoever makes markup by hand answers for what is in it.</param>
/// <param name="holes">From the first to the last.</param>
public sealed class Markup(ReadOnlyMemory<byte> utf8, ImmutableArray<AddressHole> holes)
{
    /// <summary>Markup without a sign.</summary>
    public static Markup Empty { get; } = new(ReadOnlyMemory<byte>.Empty, []);

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => utf8.IsEmpty;

    /// <summary>Writes the markup as it reads on one page.</summary>
    public void WriteTo(IBufferWriter<byte> output, SitePath page)
    {
        var written = 0;
        foreach (var hole in holes)
        {
            output.Write(utf8.Span[written..hole.Offset]);
            written = hole.Offset;
            WriteAddress(output, hole, page);
        }

        output.Write(utf8.Span[written..]);
    }

    /// <summary>About how many words a reader meets: runs of what is neither space nor tag.</summary>
    public int CountWords()
    {
        var (words, inTag, inWord) = (0, false, false);
        foreach (var sign in utf8.Span)
        {
            if (sign == (byte)'<')
                inTag = true;
            else if (inTag)
                inTag = sign != (byte)'>';
            else if (sign <= (byte)' ')
                inWord = false;
            else if (!inWord)
                (words, inWord) = (words + 1, true);
        }

        return words;
    }

    /// <summary>The markup without its addresses, for people who look for a fault.</summary>
    public override string ToString() => Encoding.UTF8.GetString(utf8.Span);

    private static void WriteAddress(IBufferWriter<byte> output, AddressHole hole, SitePath page)
    {
        if (hole.Target != page || hole.Fragment.Length == 0)
            hole.Target.WriteRelativeTo(page, output);
        if (hole.Fragment.Length > 0)
        {
            output.Write("#"u8);
            Encoding.UTF8.GetBytes(hole.Fragment, output);
        }
    }
}
