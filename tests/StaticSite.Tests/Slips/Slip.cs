using System.Globalization;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Engine;

namespace StaticSite.Tests.Slips;

/// <summary>What one slip of somebody's hand makes of a file.</summary>
/// <param name="Name">What the hand did: <c>a line doubled</c>.</param>
/// <param name="Before">The very file of the site.</param>
internal sealed record Slip(string Name, SourceFile Before, SourceFile After)
{
    /// <summary>Another file stands behind each page that is not this one's, so all others stay the same objects.</summary>
    public IEnumerable<SourceFile> In(IEnumerable<SourceFile> files) =>
        files.Select(file => ReferenceEquals(file, Before) ? After : file);

    /// <summary>The lines that went and came with one above them, and the names that the file had and has: all that a finding elsewhere
    /// may be about.</summary>
    public string Changed
    {
        get
        {
            var (old, now, start, end) = Difference();
            var names = Before.Name == After.Name ? [] : new[] { Before.Name, After.Name };
            start = Math.Max(0, start - 1);
            return string.Join('\n', [.. names, .. old[start..^end], .. now[start..^end]]);
        }
    }

    /// <summary>How many lines went or came, whichever is more.</summary>
    public int LinesChanged => Difference() is var (old, now, start, end) ? Math.Max(old.Length, now.Length) - start - end : 0;

    private (string[] Old, string[] Now, int Start, int End) Difference()
    {
        var (old, now) = (TextOf(Before).Split('\n'), TextOf(After).Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        return (old, now, start, end);
    }

    /// <summary>As a change to read, with every sign visible.</summary>
    public override string ToString()
    {
        var visible = new StringBuilder($"{Name} in {Before.Name}:\n");
        foreach (var letter in UnifiedDiff.Of(Before, After))
            _ = letter is '\n' or (>= ' ' and <= '~')
                ? visible.Append(letter)
                : visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
        return visible.ToString();
    }

    public static string TextOf(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
