using System.Globalization;
using System.Text;

namespace StaticSite.Cli.Git;

/// <summary>Reads the content of many objects at once.</summary>
internal static class ReadBlobs
{
    /// <summary>By object. What the repository does not have is left out.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Read(RunGit git, IReadOnlyCollection<string> wanted)
    {
        var contents = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        ReadOnlyMemory<byte> rest = wanted.Count == 0 ? default : git.Run(["cat-file", "--batch", "--buffer"], wanted);

        // Each is a line '1f… blob 1234', the content, and a line end; or a line '1f… missing'.
        while (!rest.IsEmpty)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            if (end < 0)
                break;
            var head = Encoding.ASCII.GetString(rest.Span[..end]).Split(' ');
            rest = rest[(end + 1)..];
            if (head is not [var blob, _, var size])
                continue;
            if (!int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length >= rest.Length)
                break;

            contents[blob] = rest[..length];
            rest = rest[(length + 1)..];
        }

        return contents;
    }
}
