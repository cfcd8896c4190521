using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>The features of a site, in the order of its menu, and what they have to say, found by what it is about.</summary>
/// <remarks>Immutable, so it may be asked on any thread.</remarks>
public sealed class FeatureList
{
    private readonly FrozenDictionary<Type, DocumentKind> _documents;
    private readonly FrozenDictionary<Type, PageKind> _pages;
    private readonly FrozenSet<SitePath> _unlisted;

    /// <summary>A list in this order.</summary>
    /// <exception cref="ArgumentException">Two features claim the same. The message names both, and what they claim.</exception>
    public FeatureList(IEnumerable<Feature> features)
    {
        All = [.. features];
        Unique<Feature, string>("the name", feature => [feature], feature => feature.Name);
        RefuseSharedPlaces(All);
        Files = [.. Unique("the kind of file", feature => feature.Files, kind => kind.Name).OrderBy(kind => kind.Name, StringComparer.Ordinal)];
        Rules = [.. Unique("the code of a finding", feature => feature.Rules, rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        Words = Unique("the list of words", feature => feature.Words, word => word.Folder);
        Known = Unique("what values hold", feature => feature.Known, known => known.Holds);
        Results = Unique("the kind of result", feature => feature.Documents.SelectMany(kind => kind.Results), kind => kind.Name);
        Containers = [.. All.SelectMany(feature => feature.Containers)];
        Unique("the word behind colons", WordsBehindColons, word => word);
        Overviews = [.. All.SelectMany(feature => feature.Overviews).OrderBy(overview => overview.Place)];
        Feeds = Unique("the feed", feature => feature.Feeds, feed => feed.Link.Target);
        _documents = Unique("the kind of document", feature => feature.Documents, kind => kind.Type).ToFrozenDictionary(kind => kind.Type);
        _pages = Unique("the kind of page", feature => feature.Pages, kind => kind.Type).ToFrozenDictionary(kind => kind.Type);
        _unlisted = All.SelectMany(feature => feature.UnlistedPages).ToFrozenSet();
    }

    /// <summary>In the order of the menu.</summary>
    public ImmutableArray<Feature> All { get; }

    /// <summary>The facts that what features say of themselves is made of.</summary>
    public ImmutableArray<Fact> Needs => [.. All.SelectMany(feature => feature.Needs).Prepend(Strings.Fact).Distinct()];

    /// <summary>The kinds of files of all features, by name.</summary>
    public ImmutableArray<FileKind> Files { get; }

    /// <summary>All that may be found in a site, by code.</summary>
    public ImmutableArray<DiagnosticRule> Rules { get; }

    /// <summary>The words that files of all features list, in the order of the features.</summary>
    public ImmutableArray<RegisterWord> Words { get; }

    /// <summary>What there is to choose from, for values that hold the same once, in the order of the features.</summary>
    public ImmutableArray<KnownWords> Known { get; }

    /// <summary>Every feed that a site of these features may have, in the order of the features.</summary>
    public ImmutableArray<Feed> Feeds { get; }

    /// <summary>The containers with texts of their own, in the order of the features. No two have the same word.</summary>
    public ImmutableArray<ContainerKind> Containers { get; }

    /// <summary>What features show of all that they have, in the order of a first page that no author wrote.</summary>
    public ImmutableArray<Overview> Overviews { get; }

    /// <summary>Those of a search that are not the usual one.</summary>
    public ImmutableArray<ResultKind> Results { get; }

    /// <summary>The kinds of which an author may ask for a new file, in the order of the features.</summary>
    public ImmutableArray<FileKind> Drafted => [.. All.SelectMany(feature => feature.Files).Where(kind => kind.Draft is not null)];

    /// <summary>The kinds of which a file may get another name, in the order of the features.</summary>
    public ImmutableArray<FileKind> Renamed => [.. All.SelectMany(feature => feature.Files).Where(kind => kind.IsRenamed)];

    /// <summary>All that some feature reads or publishes: folders with a slash behind them, and files.</summary>
    public ImmutableArray<string> Places => [.. All.SelectMany(PlacesOf)];

    /// <summary>Those places among them where nothing else is published as it is: in folders of texts that go deeper, pictures and
    /// other files may lie beside them.</summary>
    internal ImmutableArray<string> ClosedPlaces => [.. Places.Except(Files.Where(kind => kind.IsDeep).Select(kind => kind.Folder + "/"))];

    /// <summary>The kind of a file, or null for one that no feature says anything of, such as one that is published as it
    /// is.</summary>
    public FileKind? KindOf(SourceFile file) => Files.FirstOrDefault(kind => kind.Includes(file));

    /// <summary>The page on which a file's texts stand: that of its kind, or the one of its own path; null where no page can
    /// have the address that its name gives, which its author is told of.</summary>
    public SitePath? PageOf(SourceFile file) =>
        KindOf(file)?.Page ?? (SitePath.TryParse("/" + Path.ChangeExtension(file.Name, ".html"), out var page) ? page : null);

    /// <summary>Whether nobody should find the page.</summary>
    public bool IsUnlisted(SitePath page) => _unlisted.Contains(page);

    /// <summary>When a document last changed, or somebody last read it with care; null if nobody knows, or several files stand
    /// behind it.</summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs
    /// <see cref="History.SiteHistory.Fact"/>.</exception>
    public DateTimeOffset? LastChangeOf(IDocument document, LinkedSite site) => _documents.GetValueOrDefault(document.GetType()) switch
    {
        null => LastChange.Of(document, reviewed: null, site),
        { HasOneFile: true } kind => LastChange.Of(document, kind.ReviewedOn(document), site),
        _ => null,
    };

    /// <summary>The documents whose texts a page shows.</summary>
    internal IEnumerable<IDocument> DocumentsOn(Page page, SiteModel site) =>
        KindOf(page)?.DocumentsOn(page, site) ?? PageKind.OwnDocument(page, site);

    internal PageKind? KindOf(Page page) => _pages.GetValueOrDefault(page.GetType());

    internal IEnumerable<SearchSection> SectionsOf(IDocument document) =>
        _documents.GetValueOrDefault(document.GetType())?.SectionsOf(document) ?? ListSections.List(document);

    private ImmutableArray<T> Unique<T, TKey>(string claimed, Func<Feature, IEnumerable<T>> of, Func<T, TKey> keyOf) where TKey : notnull
    {
        var owners = new Dictionary<TKey, Feature>();
        var all = ImmutableArray.CreateBuilder<T>();
        foreach (var feature in All)
            foreach (var one in of(feature))
            {
                if (!owners.TryAdd(keyOf(one), feature))
                    throw Refuse(owners[keyOf(one)], feature, $"{claimed} '{keyOf(one)}'");
                all.Add(one);
            }

        return all.ToImmutable();
    }

    private static void RefuseSharedPlaces(ImmutableArray<Feature> features)
    {
        var places = features.SelectMany(feature => PlacesOf(feature).Select(place => (Place: place, Feature: feature))).ToArray();
        foreach (var (outer, first) in places)
            foreach (var (inner, second) in places)
                if (first != second && (inner == outer || outer.EndsWith('/') && inner.StartsWith(outer, StringComparison.Ordinal)))
                    throw Refuse(first, second, $"'{inner}'");
    }

    private static IEnumerable<string> PlacesOf(Feature feature) => feature.Files
        .Select(kind => kind.Folder.Length > 0 ? kind.Folder + "/" : kind.Files).Concat(feature.Places).Distinct();

    // Of what registers list, some is shown and some is not; the word is taken all the same.
    private static IEnumerable<string> WordsBehindColons(Feature feature) => feature.Containers.Select(kind => kind.Name)
        .Concat(feature.Files.Select(kind => kind.Embed).OfType<string>())
        .Concat(feature.Words.Select(word => word.Name))
        .Concat(feature.Overviews.Select(overview => overview.Word));

    private static ArgumentException Refuse(Feature first, Feature second, string claimed) =>
        new($"The features '{first.Name}' and '{second.Name}' both claim {claimed}. Only one of them can have it.");
}
