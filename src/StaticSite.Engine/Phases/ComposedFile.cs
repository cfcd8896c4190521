namespace StaticSite.Engine;

/// <summary>A file of the input after the compose step. Of a file that could be read it holds on to the document
/// alone, not to what was read.</summary>
public sealed record ComposedFile
{
    internal ComposedFile(CataloguedFile file, IDocument? document, DiagnosticBag found) =>
        (Path, Pipeline, Document, Found) = (file.Source.Path, file.Pipeline, document, found);

    /// <summary>The path of the file, as people see it.</summary>
    public string Path { get; }

    public IPipeline? Pipeline { get; }

    /// <summary>Null for a file that becomes no page.</summary>
    public IDocument? Document { get; init; }

    internal DiagnosticBag Found { get; }
}
