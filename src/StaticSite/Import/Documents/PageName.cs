using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Documents;

/// <summary>What files are called, here and there.</summary>
internal static partial class PageName
{
    public static bool IsPage(string name) => System.IO.Path.GetExtension(name).ToLowerInvariant() is ".md" or ".markdown" or ".mdx" or ".mdown";

    /// <summary>Whether it stands for the folder that it lies in.</summary>
    public static bool IsIndex(string name) => WithoutExtension(FileOf(name)).ToLowerInvariant() is "_index" or "index" or "readme";

    /// <summary>Whether it is only ever put into others: <c>_partial.md</c>, <c>_snippets/a.md</c>.</summary>
    public static bool IsPartial(string name, string content)
    {
        var inside = Inside(name, content);
        return inside.Split('/').Index().Any(part => part.Item.StartsWith('_') && !(IsIndex(part.Item) && part.Index == inside.AsSpan().Count('/')));
    }

    public static string Inside(string name, string folder) => folder.Length > 0 && name.StartsWith(folder + "/", StringComparison.Ordinal) ? name[(folder.Length + 1)..] : name;

    public static string FolderOf(string name) => name.LastIndexOf('/') is >= 0 and var slash ? name[..slash] : "";

    public static string FileOf(string name) => name[(name.LastIndexOf('/') + 1)..];

    public static string WithoutExtension(string name) => name[..^System.IO.Path.GetExtension(name).Length];

    /// <summary>The place of a page below <c>articles/</c>, and the number that its name began with.</summary>
    public static (string Name, int? Order) Ours(string inside, ForeignKind kind)
    {
        int? order = null;
        var parts = WithoutExtension(inside).Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (kind is ForeignKind.Docusaurus or ForeignKind.GitHub && Numbered().Match(parts[i]) is { Success: true, Groups: var number } && parts[i].Length > number[0].Length)
            {
                order = int.Parse(number["number"].Value, CultureInfo.InvariantCulture);
                parts[i] = parts[i][number[0].Length..];
            }
            else
            {
                order = null;
            }

            parts[i] = Cleaned(parts[i]);
        }

        if (IsIndex(inside) || (kind == ForeignKind.Docusaurus && parts is [.., var above, var last] && above == last))
            parts[^1] = "index";
        return (string.Join('/', parts) + ".md", order);
    }

    /// <summary>A part of a path without the number in front that only says its place.</summary>
    public static string WithoutNumber(string part) => Numbered().Match(part) is { Success: true } number && part.Length > number.Length ? part[number.Length..] : part;

    /// <summary>A name that every disk and host takes.</summary>
    public static string Cleaned(string name)
    {
        var cleaned = new StringBuilder(name.Length);
        foreach (var sign in NormalForm.Of(name, NormalizationForm.FormC))
            cleaned.Append(sign is ' ' or '_' && cleaned.Length == 0 ? "" : sign is ' ' ? "-" : char.IsLetterOrDigit(sign) || sign is '-' or '_' or '.' || char.IsSurrogate(sign) ||
                CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark ? sign.ToString() : "-");
        var plain = Hyphens().Replace(cleaned.ToString(), "-").Trim('-', '.');
        if (plain.Length == 0)
            plain = "page";
        return DeviceNames.Include(plain) ? plain + "-page" : plain;
    }

    /// <summary>Words for a name that nobody gave a title.</summary>
    public static string TitleOf(string name) => NameWords.Of(WithoutExtension(FileOf(name))) is { Length: > 0 } words ? words : "Page";

    [GeneratedRegex(@"^(?<number>\d{1,4})\s*[-_.]+\s*(?=[^\d\s])")]
    private static partial Regex Numbered();

    [GeneratedRegex("-{2,}")]
    private static partial Regex Hyphens();
}
