using System.Collections.Immutable;
using StaticSite.Addresses;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Editing;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Suggestions;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite;

/// <summary>A site that is ready to be written, or the findings that keep it from being so.</summary>
/// <remarks>Immutable, so any number of threads may ask. It holds on to all documents of the site, and pages are rendered only
/// when they are asked for.</remarks>
public sealed class BuiltSite
{
    private readonly SiteBuild _build;

    /// <summary>What a host makes of a run of its own; others ask <see cref="SiteBuilder.Build"/>.</summary>
    /// <param name="build">A run of <see cref="SiteBuilder.Pipelines"/>.</param>
    public BuiltSite(SiteBuild build)
    {
        _build = build;
        Diagnostics = ApplySettings.To(build.Diagnostics, build.Site.Get(SiteSettings.Fact));
        Counts = SiteCounts.Of(build.Site);
    }

    /// <summary>Every finding, in the order of the files, as severe as <c>site.yml</c> wants it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether something found keeps the site from being published. Whoever writes the site asks this first.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The paths of the files whose pages are shown though they are not to be published yet.</summary>
    public IEnumerable<string> Drafts => _build.Site.All(IDrafts.Facts).SelectMany(drafts => drafts.Shown);

    /// <summary>What leads elsewhere; null if nothing does.</summary>
    internal IMovedPages? MovedPages => _build.Site.Find(IMovedPages.Fact);

    /// <summary>What holds for the page of a file, by its own keys or those of its folder.</summary>
    internal IEnumerable<string> KeysOf(string file) => _build.Site.All(IFolderKeys.Facts).SelectMany(keys => keys.Of(file));

    /// <summary>Every link to a section that its page does not have, one by one.</summary>
    public IEnumerable<LostSection> LostSections => _build.Site.LostSections;

    /// <summary>How much was made, for people who wait.</summary>
    public SiteCounts Counts { get; }

    /// <summary>What became of every mention, by page, in the order of the text. Empty unless
    /// <see cref="SiteOptions.Explains"/>.</summary>
    /// <remarks>Gathered anew whenever it is asked for.</remarks>
    public ImmutableSortedDictionary<SitePath, ImmutableArray<MentionDecision>> Mentions =>
        _build.Site.Documents<IDocument>().ToImmutableSortedDictionary(
            document => document.Path, document => MentionDecision.On(document, _build.Site).ToImmutableArray());

    /// <summary>How the texts use the glossary: the same, by term. Without <see cref="SiteOptions.Explains"/>, no text mentions
    /// anything.</summary>
    /// <remarks>Counted anew whenever it is asked for.</remarks>
    public GlossaryUse UseOfGlossary => GlossaryUse.Of(_build.Site);

    /// <summary>What the glossary should change, as authors write and link: those first that change most. Empty unless
    /// <see cref="SiteOptions.Explains"/>.</summary>
    /// <remarks>Gathered anew whenever it is asked for.</remarks>
    public ImmutableArray<Suggestion> Suggestions => Suggest.For(_build.Site);

    /// <summary>Words that nearly mention a term, by their places. Empty unless <see cref="SiteOptions.Explains"/>.</summary>
    /// <remarks>Gathered anew whenever it is asked for.</remarks>
    public ImmutableArray<NearMiss> NearMisses =>
        [.. _build.Site.Documents<IDocument>().SelectMany(document => document.Observations.OfType<NearMiss>())
            .DistinctBy(miss => (miss.At, miss.Words, miss.Term, miss.Label, miss.Reason, miss.Longer)).OrderBy(miss => miss.At)];

    /// <summary>All words by which texts name something of the site. Empty unless <see cref="SiteOptions.NotesReferences"/>.</summary>
    internal IEnumerable<WrittenReference> References =>
        _build.Site.Documents<IDocument>().SelectMany(document => document.Observations.OfType<WrittenReference>())
            .Concat(_build.Site.Find(SiteLook.Fact)?.References ?? []);

    /// <summary>What the site says of keys that are not ours.</summary>
    internal ForeignKeys ForeignKeys => _build.Site.Get(ForeignKeys.Fact);

    internal SiteSettings Settings => _build.Site.Get(SiteSettings.Fact);

    /// <summary>Which files have which pages.</summary>
    internal SiteIndex Index => _build.Site.Index;

    /// <summary>The paths of the files whose faults left nothing to go on with, so that nobody knows what they name.</summary>
    internal IEnumerable<string> Unread => _build.Unread;

    /// <summary>The addresses that were published, and those that will be.</summary>
    public AddressManifest Addresses => _build.Site.Get(AddressManifest.Fact);

    /// <summary>Starts a file that fits in with the site.</summary>
    /// <param name="kind">One that has drafts.</param>
    /// <param name="name">What the file is to be about, in the author's words.</param>
    /// <param name="id">Its name without the ending.</param>
    /// <param name="today">The day that the author reads the text with care for the first time.</param>
    /// <exception cref="InvalidOperationException">The kind has no drafts.</exception>
    public Draft Draft(FileKind kind, string name, string id, DateOnly today) => kind.Draft is { } start
        ? start(new NewFile(name, id, today, _build.Site))
        : throw new InvalidOperationException($"Nobody starts a file of the kind '{kind.Name}'.");

    /// <summary>The glossary as this run read it.</summary>
    public TermIndex Terms => _build.Site.Get(TermIndex.Fact);

    /// <summary>The pages that send readers on to others.</summary>
    public IEnumerable<RedirectPage> Redirects => IRedirects.Of(_build.Site);

    /// <summary>By what feeds know a page for ever: the oldest of its addresses, as far as somebody wrote it down; or its
    /// own.</summary>
    public SitePath FirstAddressOf(SitePath page) => _build.Site.Get(IOldestAddresses.Fact).Of(page);

    /// <summary>Whether there is such a page, of a file or of a feature's making. Files that are published as they are do not
    /// count.</summary>
    public bool Has(SitePath address) => _build.Site.Index.Addresses.Contains(address);

    /// <summary>Hands every file of the site to the sink, on any thread and in any order.</summary>
    /// <exception cref="InvalidOperationException">A step found an error. Findings that are errors to <c>site.yml</c> alone are
    /// left to whoever asks <see cref="HasErrors"/>.</exception>
    /// <exception cref="AggregateException">The sink, the theme or a feature threw; with a scheduler of the caller's own,
    /// whatever that throws.</exception>
    public void Render(Action<OutputFile> sink) => _build.Render(sink);

    /// <summary>The files one by one, for whoever shows one page at a time.</summary>
    /// <inheritdoc cref="Render" path="/exception[1]"/>
    public FilesOnDemand OnDemand() => _build.OnDemand();
}

/// <summary>What a run made.</summary>
/// <param name="Pages">Every <c>.html</c>, also those that only lead on.</param>
/// <param name="Links">Mentions that became links.</param>
public sealed record SiteCounts(int Pages, int Terms, int Links)
{
    internal static SiteCounts Of(SiteModel site) => new(
        site.Index.Addresses.Count(address => address.FileName.EndsWith(".html", StringComparison.Ordinal)),
        site.Documents<ComposedTerm>().Count(),
        site.Documents<IDocument>().Sum(document => site.LinksOf(document).Count(link => link.Kind == LinkKind.Mention)));
}
