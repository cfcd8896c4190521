using System.Buffers;

namespace StaticSite.Engine;

/// <summary>A file of the published site. Its content is made when it is written, and may be made on any thread.</summary>
public sealed record OutputFile(SitePath Path, Action<IBufferWriter<byte>> Write)
{
    /// <summary>A file whose content is there already.</summary>
    public OutputFile(SitePath path, ReadOnlyMemory<byte> content)
        : this(path, writer => writer.Write(content.Span))
    {
    }

    /// <summary>Makes the content in memory.</summary>
    public ReadOnlyMemory<byte> Content()
    {
        var content = new ArrayBufferWriter<byte>();
        Write(content);
        return content.WrittenMemory;
    }
}
