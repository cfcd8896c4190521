using System.Collections.Immutable;
using Markdig;
using StaticSite.Engine;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>All that one feature adds to a site, and what it says of it to whoever shows, finds or changes the whole.</summary>
/// <remarks>A value without state of a build, so one may serve any number of builds at once. Others know a feature by this
/// record alone. Functions are called on any thread unless they say otherwise; one that throws ends the build, so what an author
/// did wrong is reported instead.</remarks>
/// <param name="Name">No other feature's.</param>
public sealed record Feature(string Name)
{
    /// <summary>Its pipelines, made anew for each site. Asked once for a site, on one thread.</summary>
    public required Func<SiteParts, IEnumerable<IPipeline>> Pipelines { get; init; }

    /// <summary>The kinds of files that authors write for it. No other kind has the name of one, and no other feature its folder.</summary>
    public ImmutableArray<FileKind> Files { get; init; } = [];

    /// <summary>What else it reads or publishes, from the root of the input and of the site: folders with a slash behind them,
    /// and files. Nothing is published from there as it is.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>What it may find. A site's settings know these by their codes, and no two features share one.</summary>
    public ImmutableArray<DiagnosticRule> Rules { get; init; } = [];

    /// <summary>Its parts of the site's menu, each of which is shown if the site has that page.</summary>
    public ImmutableArray<NamedPage> Menu { get; init; } = [];

    /// <summary>Pages that help a reader who does not know the word, or wants to try what they know. The first page shows those
    /// that there are.</summary>
    public ImmutableArray<NamedPage> WaysIn { get; init; } = [];

    /// <summary>What it shows of all that it has, wherever a text asks for it, and on a first page that no author wrote.</summary>
    public ImmutableArray<Overview> Overviews { get; init; } = [];

    /// <summary>Pages that nobody should find, such as one that says that there is no page.</summary>
    public ImmutableArray<SitePath> UnlistedPages { get; init; } = [];

    /// <summary>Which of its pages stand beside each other. A page is shown in the first topic that has it. Asked at the second
    /// barrier.</summary>
    public Func<LinkedSite, IEnumerable<Topic>> Topics { get; init; } = _ => [];

    /// <summary>Links that stand at the foot of every page. So there are only a few, however large the site. Asked at the second
    /// barrier.</summary>
    public Func<LinkedSite, IEnumerable<PageLink>> AtFoot { get; init; } = _ => [];

    /// <summary>Its pages, in order, as the list of all pages for programs names them below the feature's name. None by
    /// default.</summary>
    public Func<SiteModel, IEnumerable<ListedPage>> Listed { get; init; } = _ => [];

    /// <summary>The key of the words that the list has above them, for a feature without a menu; null for the feature's
    /// name.</summary>
    public string? ListedUnder { get; init; }

    /// <summary>What it has to say of its documents. Of others, what holds for all is said.</summary>
    public ImmutableArray<DocumentKind> Documents { get; init; } = [];

    /// <summary>What it has to say of its pages. Of others, what holds for all is said.</summary>
    public ImmutableArray<PageKind> Pages { get; init; } = [];

    /// <summary>What programs may follow of it. Each feed has an address that no other has.</summary>
    public ImmutableArray<Feed> Feeds { get; init; } = [];

    /// <summary>The words that one of its files lists and that others name things by.</summary>
    public ImmutableArray<RegisterWord> Words { get; init; } = [];

    /// <summary>What there is to choose from where files name something of it.</summary>
    public ImmutableArray<KnownWords> Known { get; init; } = [];

    /// <summary>What it adds to Markdown. Shared by all threads.</summary>
    public ImmutableArray<IMarkdownExtension> Syntax { get; init; } = [];

    /// <summary>The kinds of containers with texts of their own that it adds to Markdown. Its look draws them.</summary>
    public ImmutableArray<ContainerKind> Containers { get; init; } = [];

    /// <summary>What it does to every text while it is composed, whichever feature the text is of. Asked once for a site, on one
    /// thread.</summary>
    public Func<SiteOptions, ImmutableArray<IBodyStep>> Steps { get; init; } = _ => [];

    /// <summary>The facts that what it says here of its pages, feeds and words is made of. All features are given these
    /// together, so one that names too few breaks when another is taken away: then asking throws
    /// <see cref="InvalidOperationException"/>. What its pipelines and steps need, these say themselves.</summary>
    public ImmutableArray<Fact> Needs { get; init; } = [];
}
