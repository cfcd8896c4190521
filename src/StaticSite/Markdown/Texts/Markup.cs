using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>A place in markup where an address of the site goes, written relative to the page that shows it.</summary>
/// <param name="Offset">In bytes, from the start of the markup.</param>
/// <param name="Fragment">Without the number sign, or empty.</param>
public readonly record struct AddressHole(int Offset, SitePath Target, string Fragment);

/// <summary>Some markup that is there only if a condition holds, such as the tag that opens a link.</summary>
/// <param name="Start">In bytes, from the start of the markup.</param>
/// <param name="End">Behind its last byte.</param>
public readonly record struct TentativePart(int Start, int End, LinkCondition Condition);

/// <summary>Markup that our Markdown renderer made: safe, and the same on every page but for its addresses.</summary>
/// <remarks>Immutable, so that any number of threads may write it.</remarks>
/// <param name="utf8">Is written to pages as it is, so whoever makes markup by hand answers for what is in it.</param>
/// <param name="holes">From the first to the last.</param>
public sealed class Markup(ReadOnlyMemory<byte> utf8, ImmutableArray<AddressHole> holes)
{
    /// <summary>Markup without a sign.</summary>
    public static Markup Empty { get; } = new(ReadOnlyMemory<byte>.Empty, []);

    /// <summary>Parts that may not be there, from the first to the last; no two overlap.</summary>
    public ImmutableArray<TentativePart> Tentative { get; init; } = [];

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => utf8.IsEmpty;

    /// <summary>Writes the markup as it reads on one page.</summary>
    /// <param name="links">Which parts are there that may not be.</param>
    public void WriteTo(IBufferWriter<byte> output, SitePath page, TentativeLinks links)
    {
        var (written, next) = (0, 0);
        foreach (var part in Tentative)
        {
            if (links.Stands(part.Condition))
                continue;

            WriteUpTo(part.Start);
            written = part.End;
            while (next < holes.Length && holes[next].Offset < part.End)
                next++;
        }

        WriteUpTo(utf8.Length);

        void WriteUpTo(int end)
        {
            for (; next < holes.Length && holes[next].Offset <= end; next++)
            {
                output.Write(utf8.Span[written..holes[next].Offset]);
                written = holes[next].Offset;
                WriteAddress(output, holes[next], page);
            }

            output.Write(utf8.Span[written..end]);
        }
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
