using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.TextPages;

namespace StaticSite.Articles;

/// <summary>An article as its file says, and then as the folders above it say, too.</summary>
internal sealed record Article(WrittenPage Written, ImmutableArray<Question> Faq, SitePath Path) : IHasOldAddresses
{
    public SourceFile Source => Written.Source;

    public ImmutableArray<Located> OldAddresses => Written.OldAddresses;

    /// <summary>The section that it is in, or whose own page it is.</summary>
    public SectionPath Section { get; init; } = SectionPath.Root;

    /// <summary>Whether it is the own page of its section.</summary>
    public bool IsOfSection { get; init; }

    /// <summary>Whether it is not to be published yet; null if nobody said.</summary>
    public bool? IsDraft { get; init; }

    /// <summary>Whether its author listed sources, be they none.</summary>
    public bool SaysSources { get; init; }

    /// <summary>The day on which it was first published, as its author has it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>What holds for all pages of its section; null if it says nothing of them.</summary>
    public Below? Below { get; init; }

    /// <summary>Whether it has no page, since it is a draft, or lies where no page can.</summary>
    public bool IsLeftOut { get; init; }

    SitePath? IEntry.Path => IsLeftOut ? null : Path;
}

/// <summary>A question that readers ask, and its answer as Markdown.</summary>
internal sealed record Question(Located Asked, Located Answer);

/// <summary>What holds for all pages of a section that do not say it themselves; null for what it says nothing of.</summary>
/// <param name="At">Where it is written.</param>
internal sealed record Below(SourceLocation At)
{
    public Settings.MentionMode? Autolink { get; init; }

    public bool? IsDraft { get; init; }

    public ImmutableArray<Located>? Sources { get; init; }

    public DateOnly? Reviewed { get; init; }

    /// <summary>The same with what an outer section says, where this one says nothing.</summary>
    public Below Within(Below? outer) => outer is null ? this : this with
    {
        Autolink = Autolink ?? outer.Autolink,
        IsDraft = IsDraft ?? outer.IsDraft,
        Sources = Sources ?? outer.Sources,
        Reviewed = Reviewed ?? outer.Reviewed,
    };
}
