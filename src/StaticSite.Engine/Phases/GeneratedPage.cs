namespace StaticSite.Engine;

/// <summary>A page that no file stands behind.</summary>
public sealed record GeneratedPage(SitePath Path)
{
    /// <summary>The place where an author asked for it, or null if the site makes it by itself. An author may not ask for
    /// an address that another page has.</summary>
    public SourceLocation? AskedForAt { get; init; }

    /// <summary>What its anchors are made of is there before any fact of the second barrier is.</summary>
    internal static Needs NoFacts { get; } = new("Who says which anchors a page will have", []);

    /// <summary>The fragments that it answers to, made of the documents alone.</summary>
    public Func<LinkedSite, IEnumerable<string>> Anchors { get; init; } = _ => [];
}
