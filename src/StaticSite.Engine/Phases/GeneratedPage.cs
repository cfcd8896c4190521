namespace StaticSite.Engine;

/// <summary>A page that no file stands behind.</summary>
public sealed record GeneratedPage(SitePath Path)
{
    /// <summary>The place where an author asked for it, or null if the site makes it by itself. An author may not ask for
    /// an address that another page has.</summary>
    public SourceLocation? AskedForAt { get; init; }

    /// <summary>The fragments that it answers to.</summary>
    public Func<LinkedSite, IEnumerable<string>> Anchors { get; init; } = _ => [];
}
