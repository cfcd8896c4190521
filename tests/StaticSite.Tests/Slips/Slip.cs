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
