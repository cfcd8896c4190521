using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Search;

/// <summary>The box to search in, wherever a text shows it: <c>::: search</c>.</summary>
public sealed record SearchForm : IEmbed
{
    internal static Overview Overview { get; } = new("search");
}

/// <summary>Tells that there is a search. Published at the first barrier.</summary>
internal sealed class SearchFormIndex : IEmbedIndex
{
    public string Kind => SearchForm.Overview.Word;

    public EmbedKeys Takes => EmbedKeys.None;

    public IEnumerable<string> Keys => [];

    public string FileOf(string key) => Diagnostic.AnyFile;

    public string AddressOf(string key) => SearchPage.Address.FileName;

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        (page, fragment) = (SearchPage.Address, "");
        return true;
    }
}

/// <summary>The box itself. Published at the second barrier.</summary>
internal sealed class SearchFormSource : IEmbedSource
{
    public string Kind => SearchForm.Overview.Word;

    public IEmbed Find(string key) => new SearchForm();
}
