using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Knows which pages are written and not to be published yet. Published at the first barrier by whoever has
/// drafts.</summary>
internal interface IDrafts
{
    static FactList<IDrafts> Facts { get; } = new("drafts");

    /// <summary>The files of those that have no page, whose texts nobody composes.</summary>
    ImmutableArray<SourceFile> LeftOut { get; }

    /// <summary>The paths of the files of those whose pages are shown all the same.</summary>
    ImmutableArray<string> Shown { get; }

    bool Has(SitePath page);
}
