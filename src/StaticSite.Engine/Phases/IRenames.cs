namespace StaticSite.Engine;

/// <summary>Knows what something that files still name, and that is no longer there, is called now. Published at the
/// second barrier.</summary>
public interface IRenames
{
    /// <summary>Of whoever knows some.</summary>
    static FactList<IRenames> Facts { get; } = new("renames");

    /// <param name="lost">As <see cref="Diagnostic.Names"/> has it.</param>
    /// <param name="namedIn">The paths of the files that still name it, as people see them.</param>
    /// <returns>Null if it was taken away, never was, or can be several things now.</returns>
    Renaming? Find(string lost, IReadOnlySet<string> namedIn, LinkedSite site);
}

/// <summary>What something was called, and is called now.</summary>
/// <param name="At">Where its new name stands.</param>
/// <param name="WayOut">What its author can do, in a sentence.</param>
public sealed record Renaming(SourceLocation At, string Old, string New, string WayOut);
