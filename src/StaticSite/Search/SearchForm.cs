using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Search;

/// <summary>The box to search in, wherever a text shows it: <c>::: search</c>.</summary>
public sealed record SearchForm : IEmbed
{
    internal static Overview Overview { get; } = new("search");
}
