namespace StaticSite.Engine;

/// <summary>When something is told: where every file has passed one phase, and none has begun the next.</summary>
public enum Barrier
{
    /// <summary>Those files are catalogued that are read first, and no others.</summary>
    Opening,

    /// <summary>All files are catalogued.</summary>
    First,

    /// <summary>All documents are composed, and nobody has looked yet who links to whom.</summary>
    Settling,

    /// <summary>The links between all documents are known.</summary>
    Second,
}
