namespace StaticSite.Search;

/// <summary>Word numbers with their counts in a few bytes: the number twice, plus one if a count other than one follows,
/// each as a base-128 varint.</summary>
internal static class PackedWords
{
    /// <summary>Packs some counts into the room and returns the length; a word takes at most ten bytes.</summary>
    public static int Pack(IEnumerable<KeyValuePair<int, int>> counts, Span<byte> room)
    {
        var length = 0;
        foreach (var (word, count) in counts)
        {
            length += WriteVarint((uint)word << 1 | (count == 1 ? 0u : 1u), room[length..]);
            if (count != 1)
                length += WriteVarint((uint)count, room[length..]);
        }

        return length;
    }

    /// <summary>Takes the first word off some packed ones.</summary>
    public static bool TryTake(ref ReadOnlySpan<byte> packed, out int word, out int count)
    {
        (word, count) = (0, 1);
        if (packed.IsEmpty)
            return false;

        var first = ReadVarint(ref packed);
        word = (int)(first >> 1);
        if ((first & 1) != 0)
            count = (int)ReadVarint(ref packed);
        return true;
    }

    private static int WriteVarint(uint value, Span<byte> room)
    {
        var length = 0;
        for (; value >= 0x80; value >>= 7)
            room[length++] = (byte)(value | 0x80);
        room[length++] = (byte)value;
        return length;
    }

    private static uint ReadVarint(ref ReadOnlySpan<byte> packed)
    {
        var (value, shift, length) = (0u, 0, 0);
        byte part;
        do
        {
            part = packed[length++];
            value |= (uint)(part & 0x7F) << shift;
            shift += 7;
        }
        while (part >= 0x80);
        packed = packed[length..];
        return value;
    }
}
