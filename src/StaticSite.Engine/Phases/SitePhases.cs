using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>One run of the pipelines, a call for each step and each barrier, for hosts that keep an order of their own.</summary>
/// <remarks>
/// What one phase made is handed to the next by the host, which may copy it on the way; but an entry that the index was
/// told of is the one to compose. The steps of a phase may be taken in any order and on any threads, and their results
/// handed over in any order; a phase is finished for every file before the barrier behind it. Where the order is of no
/// concern, <see cref="SiteBuild.Run"/> is the whole of it.
/// </remarks>
/// <param name="scheduler">Takes what is done at the barriers; null for as much at once as there are processors.</param>
public sealed class SitePhases(PipelineList pipelines, IScheduler? scheduler = null, BuildCache? cache = null)
{
    private readonly IScheduler _scheduler = scheduler ?? new ParallelScheduler();
    private readonly RunSteps _steps = new(pipelines, cache);

    /// <summary>Before the catalogue: makes what all files are told of those that are read first.</summary>
    /// <param name="files">All of them, or those that are read first.</param>
    /// <exception cref="InvalidOperationException">Two pipelines read the same file.</exception>
    public OpenedSite Open(IEnumerable<SourceFile> files)
    {
        var edition = new Edition(pipelines);
        var first = files.Where(source => pipelines.Any(pipeline => pipeline.ReadsFirst && pipeline.Reads(source)))
            .OrderBy(source => source.Path, StringComparer.Ordinal)
            .Select(source => Catalogue(source, edition))
            .ToArray();
        edition.Entries = [.. first.Select(file => file.Entry).OfType<IEntry>()];
        var found = Publish(pipelines.AtOpening, publication => _steps.Open(publication, edition));
        return new OpenedSite(pipelines, edition, first, [.. found]);
    }

    /// <summary>Process: one file's front matter or data, by the pipeline that reads it.</summary>
    /// <exception cref="InvalidOperationException">Two pipelines read the same file.</exception>
    public CataloguedFile Catalogue(SourceFile source, OpenedSite site) => site.Find(source) ?? Catalogue(source, site.Edition);

    private CataloguedFile Catalogue(SourceFile source, Edition opening)
    {
        var readers = pipelines.Where(pipeline => pipeline.Reads(source)).ToArray();
        if (readers is [var first, var second, ..])
            throw new InvalidOperationException($"Both {first.Name} and {second.Name} read {source.Name}.");
        if (readers is not [var reader])
            return new CataloguedFile(source, pipeline: null, entry: null, Only(EngineDiagnostics.UnknownFile.At(source.Start)));
        if (source.Bytes.IsEmpty)
            return new CataloguedFile(source, reader, entry: null, Only(EngineDiagnostics.EmptyFile.At(source.Start)));

        var (entry, found) = _steps.Catalogue(reader, source, opening);
        return new CataloguedFile(source, reader, entry, found);
    }

    /// <summary>First barrier: gives pages their addresses and makes what the pipelines tell each other.</summary>
    /// <param name="files">All of them.</param>
    /// <param name="site">What they were told.</param>
    public IndexedSite Index(IEnumerable<CataloguedFile> files, OpenedSite site)
    {
        var catalogued = files.OrderBy(file => file.Source.Path, StringComparer.Ordinal).ToImmutableArray();
        var arranging = new DiagnosticBag();
        var arranged = Arrange(catalogued, site, arranging);
        catalogued = [.. catalogued.Select(file => file.Entry is not null && arranged.TryGetValue(file.Source.Path, out var entry) ? file with { Entry = entry } : file)];
        var edition = new Edition(pipelines, site.Edition)
        {
            Arranged = arranged,
            Entries = [.. catalogued.Select(file => file.Entry).OfType<IEntry>()],
            Gathered = Gather(catalogued),
        };
        edition.Files = new FilePages(edition.Entries);
        var made = pipelines.SelectMany(pipeline => GeneratedBy(pipeline, edition).Select(page => (Page: page, Maker: pipeline))).ToArray();
        ImmutableArray<GeneratedPage> generated = [.. made.Select(one => one.Page)];
        foreach (var (page, maker) in made)
            edition.Makers.TryAdd(page.Path, maker);

        var claims = new DiagnosticBag();
        var addresses = ClaimAddresses.Claim(edition.Entries, generated, claims);
        edition.Addresses = cache?.Recall(addresses) ?? addresses;
        var found = Publish(pipelines.AtIndex, publication => _steps.Index(publication, edition));
        cache?.FinishIndex(site.Edition, edition);

        // Without a next run nobody asks for them again, and the files of a large site can be forgotten.
        if (cache is null)
            edition.Entries = [];
        return new IndexedSite(
            edition, generated, new FaultyFiles(catalogued, SoftenedIn(edition)), [.. site.Found, .. catalogued.Select(file => file.Found), arranging, claims, .. found]);
    }

    /// <summary>Process: one file's document. That of several files comes with the first of them.</summary>
    public ComposedFile Compose(CataloguedFile file, IndexedSite site)
    {
        if (file is not { Pipeline: { } pipeline, Entry: { } entry })
            return new ComposedFile(file, document: null, new DiagnosticBag());

        entry = site.Edition.Arranged.GetValueOrDefault(file.Source.Path, entry);
        var entries = pipeline.GathersAt is null ? [entry] : site.Edition.Gathered[pipeline.Name];
        if (entries[0].Source.Path != entry.Source.Path)
            return new ComposedFile(file, document: null, new DiagnosticBag());

        var (document, found) = _steps.Compose(pipeline, entries, site.Edition);
        return new ComposedFile(file, document, found);
    }

    /// <summary>Second barrier: links all documents. What comes of it can be rendered, unless something is wrong.</summary>
    /// <param name="files">All of them.</param>
    public SiteBuild Link(IEnumerable<ComposedFile> files, IndexedSite site)
    {
        var composed = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();

        // Two files with one address are an error that was reported; the rest of the run goes on with the first.
        var first = composed.Where(file => file.Document is not null).DistinctBy(file => file.Document!.Path).ToImmutableArray();
        var all = new ComposedDocuments(
            [.. first.Select(file => file.Document!)],
            first.Select(file => KeyValuePair.Create(file.Document!.Path, file.Path)),
            site.Generated);
        var settled = Publish(pipelines.AtSettling, publication => _steps.Settle(publication, all, site.Edition));
        var documents = new LinkedDocuments(all, new TentativeLinks(site.Edition.Facts.All(ILinkConditions.Facts)));

        var links = new DiagnosticBag();
        var whole = new SiteModel(documents, site.Edition, needs: null);
        CheckLinks.Check(whole, links);
        var found = Publish(pipelines.AtLink, publication => _steps.Link(publication, documents, site.Edition));

        cache?.FinishCompose(site.Edition);
        if (cache is null)
        {
            site.Edition.Gathered.Clear();
            site.Edition.Arranged.Clear();
        }

        Diagnostic[] findings =
            [.. site.Found.Concat(composed.Select(file => file.Found)).Concat(settled).Append(links).Concat(found)
                .SelectMany(bag => bag.Found).Select(SoftenedIn(site.Edition).Soften)];
        var renamed = GatherRenamed.Gather(
            [.. site.Faulty.WithoutExplained(findings).Distinct()], whole, whole.All(IRenames.Facts));
        return new SiteBuild(pipelines, _scheduler, composed, whole, GatherMany.Gather([.. renamed]));
    }

    private Dictionary<string, IEntry> Arrange(ImmutableArray<CataloguedFile> files, OpenedSite site, DiagnosticBag diagnostics)
    {
        var arranged = new Dictionary<string, IEntry>(StringComparer.Ordinal);
        foreach (var own in files.Where(file => file is { Pipeline: not null, Entry: not null }).GroupBy(file => file.Pipeline!))
        {
            ImmutableArray<IEntry> entries = [.. own.Select(file => file.Entry!)];
            var now = own.Key.Arrange(entries, site.For(own.Key), diagnostics);
            if (now == entries)
                continue;

            var known = entries.ToHashSet<IEntry>(ReferenceEqualityComparer.Instance);
            foreach (var entry in now.Where(entry => !known.Contains(entry)))
                arranged.TryAdd(entry.Source.Path, entry);
        }

        cache?.Recall(arranged);
        return arranged;
    }

    private static SoftenedRules SoftenedIn(Edition edition) => edition.Facts.Find(SoftenedRules.Fact) ?? SoftenedRules.None;

    private static DiagnosticBag Only(Diagnostic finding)
    {
        var bag = new DiagnosticBag();
        bag.Add(finding);
        return bag;
    }

    private static Dictionary<string, ImmutableArray<IEntry>> Gather(IEnumerable<CataloguedFile> files) => files
        .Where(file => file is { Pipeline.GathersAt: not null, Entry: not null })
        .GroupBy(file => file.Pipeline!.Name)
        .ToDictionary(group => group.Key, group => group.First().Pipeline!.InOrder(group.Select(file => file.Entry!)).ToImmutableArray());

    private IEnumerable<GeneratedPage> GeneratedBy(IPipeline pipeline, Edition edition)
    {
        var own = pipeline.Generates(new Catalogue(edition, pipelines.NeedsInGeneratesOf(pipeline)));
        return pipeline.GathersAt is { } page && edition.Gathered.ContainsKey(pipeline.Name) ? own.Prepend(new GeneratedPage(page)) : own;
    }

    private List<DiagnosticBag> Publish(ImmutableArray<ImmutableArray<int>> groups, Func<int, DiagnosticBag> step)
    {
        var found = new List<DiagnosticBag>();
        foreach (var group in groups)
            found.AddRange(_scheduler.Map(group, step));
        return found;
    }
}
