using System.Text.RegularExpressions;

namespace StaticSite.Markdown.Parsing;

/// <summary>A tag as somebody wrote it.</summary>
/// <param name="Name">In small letters; empty for what is no tag, such as <c>&lt;!DOCTYPE …&gt;</c>.</param>
/// <param name="IsBare">Whether nothing stands in it but its name.</param>
internal readonly partial record struct HtmlTag(string Name, bool IsClosing, bool IsBare)
{
    public const string Details = "details";
    public const string Summary = "summary";

    /// <summary>What is no tag.</summary>
    public static HtmlTag None { get; } = new("", IsClosing: false, IsBare: false);

    public bool IsBreak => IsBare && !IsClosing && Name == "br";

    /// <summary>Whether it goes around words in our texts.</summary>
    public bool IsAroundWords => IsBare && Name is "kbd" or "sub" or "sup" or "mark";

    public static HtmlTag Read(string written) => Pattern().Match(written) is { Success: true, Index: 0 } tag ? Of(tag) : None;

    /// <summary>The tags in some HTML.</summary>
    public static IEnumerable<HtmlTag> In(string html) => Pattern().Matches(html).Select(Of);

    private static HtmlTag Of(Match tag) => new(
        tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["end"].Success, tag.Groups["rest"].Value.Trim(' ', '\t', '\n', '/').Length == 0);

    [GeneratedRegex("<(?<end>/)?(?<name>[A-Za-z][A-Za-z0-9-]*)(?<rest>[^<>]*)>")]
    private static partial Regex Pattern();
}
