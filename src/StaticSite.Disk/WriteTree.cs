using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Win32.SafeHandles;
using StaticSite.Engine;

namespace StaticSite.Disk;

/// <summary>Writes the files of a site into an empty folder, from any number of threads.</summary>
/// <remarks>A file whose bytes are those of the old site becomes a second name of the old file, which costs a fifth
/// of writing it. No file is ever changed in place, since it may have two names.</remarks>
/// <param name="flushes">Whether each file must be on the disk when this is done with it, where they are flushed one by one.</param>
internal sealed class WriteTree(string folder, string old, bool flushes)
{
    private const int UsualSize = 64 * 1024;
    private const int LargestKept = 4 * 1024 * 1024;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _buffers = [];
    private readonly ConcurrentDictionary<string, bool> _folders = new() { [folder] = true };
    private readonly ConcurrentDictionary<string, bool> _written = new() { [Marker.Name] = true };
    private volatile bool _canReuse = Directory.Exists(old);

    public void Write(OutputFile file)
    {
        if (!_buffers.TryTake(out var buffer))
            buffer = new ArrayBufferWriter<byte>(UsualSize);

        file.Write(buffer);
        Write(file.Path.FileName, buffer.WrittenSpan);

        if (buffer.Capacity > LargestKept)
            return;
        buffer.ResetWrittenCount();
        _buffers.Add(buffer);
    }

    private void Write(string name, ReadOnlySpan<byte> content)
    {
        if (!_written.TryAdd(name, true))
            throw new UnreachableException($"The site makes '{name}' twice.");

        var path = Path.GetFullPath(name, folder);
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new UnreachableException($"'{name}' lies outside the site.");

        var parent = Path.GetDirectoryName(path)!;
        if (!_folders.ContainsKey(parent))
        {
            Directory.CreateDirectory(parent);
            _folders[parent] = true;
        }

        if (_canReuse && TryReuse(Path.GetFullPath(name, old), path, content))
            return;

        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, content, 0);
        if (flushes)
            Flush.One(file);
    }

    private bool TryReuse(string before, string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(before);
        if (!file.Exists || file.Length != content.Length || !Equal(before, content))
            return false;

        // A disk that cannot link one file cannot link the next.
        return _canReuse = HardLink.TryCreate(before, path);
    }

    private static bool Equal(string path, ReadOnlySpan<byte> content)
    {
        using var file = ReadPlainFile.TryOpen(path);
        if (file is null)
            return false;

        var chunk = ArrayPool<byte>.Shared.Rent(UsualSize);
        try
        {
            return Equal(file, content, chunk);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    private static bool Equal(SafeFileHandle file, ReadOnlySpan<byte> content, Span<byte> chunk)
    {
        for (var offset = 0; offset < content.Length;)
        {
            var read = RandomAccess.Read(file, chunk, offset);
            if (read == 0 || read > content.Length - offset || !content.Slice(offset, read).SequenceEqual(chunk[..read]))
                return false;
            offset += read;
        }

        return true;
    }
}
