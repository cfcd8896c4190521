using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.TextPages;

namespace StaticSite.Articles;

/// <summary>An article as its file says.</summary>
internal sealed record Article(WrittenPage Written, ImmutableArray<Question> Faq) : IHasOldAddresses
{
    public SitePath Path { get; } = SitePath.Parse($"/articles/{Written.Source.Id}.html");

    public SourceFile Source => Written.Source;

    public ImmutableArray<Located> OldAddresses => Written.OldAddresses;

    SitePath? IEntry.Path => Path;
}

/// <summary>A question that readers ask, and its answer as Markdown.</summary>
internal sealed record Question(Located Asked, Located Answer);
