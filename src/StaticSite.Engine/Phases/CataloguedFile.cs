namespace StaticSite.Engine;

/// <summary>A file of the input after the catalogue step.</summary>
public sealed record CataloguedFile
{
    internal CataloguedFile(SourceFile source, IPipeline? pipeline, IEntry? entry, DiagnosticBag found) =>
        (Source, Pipeline, Entry, Found) = (source, pipeline, entry, found);

    /// <summary>As it was read.</summary>
    public SourceFile Source { get; }

    /// <summary>The pipeline that reads the file, or null if none does.</summary>
    public IPipeline? Pipeline { get; }

    /// <summary>Null when the file's faults left nothing to go on with.</summary>
    public IEntry? Entry { get; init; }

    internal DiagnosticBag Found { get; }
}
