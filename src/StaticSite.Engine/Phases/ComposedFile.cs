namespace StaticSite.Engine;

/// <summary>A file of the input after the compose step. Of a file that could be read it holds on to the document
/// alone, not to what was read.</summary>
public sealed record ComposedFile
{
    internal ComposedFile(CataloguedFile file, IDocument? document, DiagnosticBag found) =>
        (Path, Pipeline, Document, Found, IsRead) = (file.Source.Path, file.Pipeline, document, found, file.Entry is not null);

    /// <summary>The path of the file, as people see it.</summary>
    public string Path { get; }

    /// <summary>The pipeline that read the file, or null if none did.</summary>
    public IPipeline? Pipeline { get; }

    /// <summary>Null for a file that becomes no page.</summary>
    public IDocument? Document { get; init; }

    /// <summary>Whether the file's faults left something to go on with.</summary>
    internal bool IsRead { get; }

    internal DiagnosticBag Found { get; }
}
