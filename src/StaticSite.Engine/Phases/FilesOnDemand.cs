using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Single files of a site, rendered when somebody asks for them: for a host that shows one page at a time.</summary>
/// <remarks>Any number of threads may ask.</remarks>
public sealed class FilesOnDemand
{
    private readonly Func<SitePath, IEnumerable<OutputFile>> _renderDocument;
    private readonly Func<SitePath, IPipeline?> _makerOf;
    private readonly ImmutableArray<(IPipeline Pipeline, GeneratedFiles Files)> _generated;

    internal FilesOnDemand(
        Func<SitePath, IEnumerable<OutputFile>> renderDocument,
        ImmutableArray<IPipeline> pipelines,
        Func<IPipeline, IEnumerable<OutputFile>> generate,
        Func<SitePath, IPipeline?> makerOf)
    {
        (_renderDocument, _makerOf) = (renderDocument, makerOf);
        _generated = [.. pipelines.Select(pipeline => (pipeline, new GeneratedFiles(() => generate(pipeline))))];
    }

    /// <summary>The file of that address, or null if the site has none.</summary>
    public OutputFile? Find(SitePath path)
    {
        if (_renderDocument(path).FirstOrDefault(file => file.Path == path) is { } document)
            return document;

        var maker = _makerOf(path);
        return _generated.OrderByDescending(generated => ReferenceEquals(generated.Pipeline, maker))
            .Select(generated => generated.Files.Find(path)).FirstOrDefault(file => file is not null);
    }

    /// <summary>What one pipeline generates, only as far as it was needed.</summary>
    private sealed class GeneratedFiles(Func<IEnumerable<OutputFile>> generate)
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<SitePath, OutputFile> _files = [];
        private IEnumerator<OutputFile>? _rest;

        public OutputFile? Find(SitePath path)
        {
            lock (_lock)
            {
                if (_files.TryGetValue(path, out var known))
                    return known;

                _rest ??= generate().GetEnumerator();
                while (_rest.MoveNext())
                {
                    var file = _rest.Current;
                    _files.TryAdd(file.Path, file);
                    if (file.Path == path)
                        return file;
                }

                return null;
            }
        }
    }
}
