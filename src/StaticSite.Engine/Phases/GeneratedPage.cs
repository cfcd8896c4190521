namespace StaticSite.Engine;

/// <summary>A page that no file stands behind.</summary>
public sealed record GeneratedPage(SitePath Path)
{
    /// <summary>The fragments that it answers to.</summary>
    public Func<LinkedSite, IEnumerable<string>> Anchors { get; init; } = _ => [];
}
