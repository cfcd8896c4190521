
namespace StaticSite.Data;

/// <summary>Finds what git leaves in a file when two people changed the same lines and nobody has chosen yet.</summary>
internal static class FindConflict
{
    /// <returns>The line, from 1, or null. A page about git may show such lines as code.</returns>
    public static int? Find(ReadOnlySpan<byte> bytes)
    {
        // Some hands take away one of the three lines. The last one alone may be a quotation in quotations.
        if (!Starts(bytes, "<<<<<<< "u8) && !(Starts(bytes, ">>>>>>> "u8) && Starts(bytes, "======="u8)))
            return null;

        var (fence, number) = ((byte)0, 0);
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range];
            number++;
            if (fence == 0 && (line.StartsWith("<<<<<<< "u8) || line.StartsWith(">>>>>>> "u8)))
                return number;

            var words = line.TrimStart((byte)' ');
            if (words.StartsWith("```"u8) || words.StartsWith("~~~"u8))
                fence = fence == 0 ? words[0] : fence == words[0] ? (byte)0 : fence;
        }

        return null;
    }

    private static bool Starts(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> line)
    {
        for (var place = 0; bytes[place..].IndexOf(line) is >= 0 and var next; place += next + 1)
            if (place + next == 0 || bytes[place + next - 1] == (byte)'\n')
                return true;
        return false;
    }
}
