namespace StaticSite.Search;

/// <summary>Numbers in base 128, the lowest seven bits first: small ones take one byte.</summary>
internal static class Varint
{
    public const int MaxLength = 5;

    /// <summary>Writes a number and returns its length.</summary>
    public static int Write(uint value, Span<byte> room)
    {
        var length = 0;
        for (; value >= 0x80; value >>= 7)
            room[length++] = (byte)(value | 0x80);
        room[length++] = (byte)value;
        return length;
    }

    /// <summary>Takes the first number off some packed ones.</summary>
    public static uint Take(ref ReadOnlySpan<byte> packed)
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
