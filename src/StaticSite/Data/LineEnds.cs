namespace StaticSite.Data;

/// <summary>Lines of UTF-8, which end with a line feed, a carriage return and a line feed, or, out of old word processors, a
/// carriage return alone.</summary>
internal static class LineEnds
{
    /// <summary>Where the next line starts, or the text ends.</summary>
    public static int EndOfLine(ReadOnlySpan<byte> bytes, int start)
    {
        if (bytes[start..].IndexOfAny((byte)'\n', (byte)'\r') is not (>= 0 and var length))
            return bytes.Length;

        var end = start + length + 1;
        return bytes[end - 1] == '\r' && end < bytes.Length && bytes[end] == '\n' ? end + 1 : end;
    }

    public static int Count(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        while (!bytes.IsEmpty && EndOfLine(bytes, 0) is var end && bytes[end - 1] is (byte)'\n' or (byte)'\r')
        {
            bytes = bytes[end..];
            count++;
        }

        return count;
    }
}
