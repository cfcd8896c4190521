using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Tests;

/// <summary>Another host, as it were: it takes one phase after the other for each pipeline in turn, in orders of its own,
/// copies every value between two phases, and hands over what is generated after all else.</summary>
public sealed class AwkwardHost
{
    private readonly Random _random;
    private readonly PipelineList _pipelines;
    private readonly SitePhases _phases;

    public AwkwardHost(int seed, ITheme theme)
    {
        _random = new Random(seed);
        _pipelines = SiteBuilder.Create().Pipelines(theme);
        _phases = new SitePhases(_pipelines, new AwkwardScheduler(seed));
    }

    /// <returns>The site, and its files if it has no errors.</returns>
    public (BuiltSite Site, IReadOnlyDictionary<string, string> Files) Build(IEnumerable<SourceFile> sources)
    {
        var files = Shuffled(sources);
        var opening = Copy(_phases.Open(Shuffled(files).Select(Copy)));
        var catalogued = files.Select(source => Copy(_phases.Catalogue(Copy(source), opening))).ToArray();
        var index = Copy(_phases.Index(catalogued, opening));

        var composed = OneByOne(catalogued, file => file.Pipeline)
            .Select(file => Copy(_phases.Compose(file with { }, index)))
            .ToArray();
        var build = _phases.Link(composed, index);

        var site = new BuiltSite(build);
        return (site, site.HasErrors ? ImmutableDictionary<string, string>.Empty : Publish(build, composed));
    }

    private Dictionary<string, string> Publish(SiteBuild build, ComposedFile[] composed)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in OneByOne(composed, file => file.Pipeline).SelectMany(file => build.Render(Copy(file))))
            files.Add(file.Path.FileName, TestSite.TextOf(file));
        foreach (var file in Shuffled(_pipelines).SelectMany(build.Generate))
            files.Add(file.Path.FileName, TestSite.TextOf(file));
        return files;
    }

    /// <summary>All of one pipeline, then all of the next.</summary>
    private IEnumerable<T> OneByOne<T>(IEnumerable<T> files, Func<T, IPipeline?> pipeline)
    {
        var byPipeline = Shuffled(files).ToLookup(pipeline);
        return Shuffled<IPipeline?>([.. _pipelines, null]).SelectMany(own => byPipeline[own]);
    }

    private T[] Shuffled<T>(IEnumerable<T> values)
    {
        var shuffled = values.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }

    private static CataloguedFile Copy(CataloguedFile file) =>
        file with { Entry = file.Entry is { } entry ? CopyOf(entry) : null };

    private static ComposedFile Copy(ComposedFile file) =>
        file with { Document = file.Document is { } document ? CopyOf(document) : null };

    private static SourceFile Copy(SourceFile source) => source with { Bytes = source.Bytes.ToArray() };

    private static OpenedSite Copy(OpenedSite site) => site with { };

    private static IndexedSite Copy(IndexedSite site) => site with { };

    // What "with { }" does, for records known by an interface.
    private static T CopyOf<T>(T record) where T : class => (T)record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
}
