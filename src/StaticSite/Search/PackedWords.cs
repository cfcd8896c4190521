namespace StaticSite.Search;

/// <summary>Word numbers with their counts in a few bytes: the number twice, plus one if a count other than one follows,
/// each as a <see cref="Varint"/>.</summary>
internal static class PackedWords
{
    /// <summary>How long a word with its count can be.</summary>
    public const int MaxLength = 2 * Varint.MaxLength;

    /// <summary>Packs some counts into the room and returns the length.</summary>
    public static int Pack(WordCounts counts, Span<byte> room)
    {
        var length = 0;
        foreach (var word in counts.Words)
        {
            var count = counts[word];
            length += Varint.Write((uint)word << 1 | (count == 1 ? 0u : 1u), room[length..]);
            if (count != 1)
                length += Varint.Write((uint)count, room[length..]);
        }

        return length;
    }

    /// <summary>Takes the first word off some packed ones.</summary>
    public static bool TryTake(ref ReadOnlySpan<byte> packed, out int word, out int count)
    {
        (word, count) = (0, 1);
        if (packed.IsEmpty)
            return false;

        var first = Varint.Take(ref packed);
        word = (int)(first >> 1);
        if ((first & 1) != 0)
            count = (int)Varint.Take(ref packed);
        return true;
    }
}
