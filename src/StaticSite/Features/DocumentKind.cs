using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Features;

/// <summary>What a feature says of one kind of its documents. Asked on any thread.</summary>
public abstract record DocumentKind
{
    private protected DocumentKind(Type type) => Type = type;

    /// <summary>The very type of the documents; of those that derive from it, this does not speak.</summary>
    internal Type Type { get; }

    /// <summary>Whether one file stands behind each, so that the day on which that changed is the document's.</summary>
    public bool HasOneFile { get; init; } = true;

    /// <summary>The kinds of results that its sections are.</summary>
    public ImmutableArray<ResultKind> Results { get; init; } = [];

    internal abstract IEnumerable<SearchSection> SectionsOf(IDocument document);

    internal abstract DateOnly? ReviewedOn(IDocument document);
}

/// <inheritdoc/>
public sealed record DocumentKind<TDocument>() : DocumentKind(typeof(TDocument))
    where TDocument : class, IDocument
{
    /// <summary>What a search finds of it; none for what it should not find.</summary>
    public Func<TDocument, IEnumerable<SearchSection>> Sections { get; init; } = ListSections.List;

    /// <summary>The day on which its author last read it with care; null if nobody said.</summary>
    public Func<TDocument, DateOnly?> Reviewed { get; init; } = _ => null;

    internal override IEnumerable<SearchSection> SectionsOf(IDocument document) => Sections((TDocument)document);

    internal override DateOnly? ReviewedOn(IDocument document) => Reviewed((TDocument)document);
}
