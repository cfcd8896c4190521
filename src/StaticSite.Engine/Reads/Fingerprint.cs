using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace StaticSite.Engine;

/// <summary>Stands for some content: equal for equal content, and for nothing else that anybody will ever see. The same in
/// every process and on every machine.</summary>
public readonly record struct Fingerprint
{
    // A file is read by many, and its bytes never change.
    private static readonly ConditionalWeakTable<SourceFile, object> OfFiles = [];

    private readonly ulong _first;
    private readonly ulong _second;

    private Fingerprint(ReadOnlySpan<byte> hash) =>
        (_first, _second) = (BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]));

    /// <summary>Of a text; null is another content than an empty one.</summary>
    public static Fingerprint Of(string? text) => text is null ? default : Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>Of some bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(SHA256.HashData(bytes));

    /// <summary>Of several, in their order.</summary>
    public static Fingerprint Of(IEnumerable<Fingerprint> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[16];
        foreach (var part in parts)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, part._first);
            BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], part._second);
            hash.AppendData(bytes);
        }

        return new Fingerprint(hash.GetHashAndReset());
    }

    /// <summary>Of a file: where it lies, and its bytes.</summary>
    public static Fingerprint Of(SourceFile file) =>
        (Fingerprint)OfFiles.GetValue(file, static file => Of([Of(file.Folder), Of(file.Name), Of(file.Bytes.Span)]));

    /// <summary>In 32 digits of base sixteen.</summary>
    public override string ToString() => $"{_first:x16}{_second:x16}";
}
