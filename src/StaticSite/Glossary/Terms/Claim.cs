using System.Collections.Immutable;

namespace StaticSite.Glossary.Terms;

/// <summary>A label that texts may mention, and the terms that claim it: one, or several that are all cautious about it.</summary>
/// <param name="Labels">At least one, each of another term, alike in all that matters to texts.</param>
public sealed record Claim(ImmutableArray<Label> Labels)
{
    /// <summary>As it is matched.</summary>
    public string Text => Labels[0].Text;

    /// <summary>Whether each of its letters matches only as written.</summary>
    public bool IsExact => Labels[0].IsExact;

    /// <summary>The label of the one term that claims it; null where several do.</summary>
    public Label? Only => Labels is [var only] ? only : null;

    /// <summary>Labels of other terms that stand inside it, so that they link nothing where a text has it; null for none.</summary>
    internal Nest? Nest { get; init; }

    /// <summary>What texts tell of it if it stands inside of a longer one of another term; else null.</summary>
    internal NestedLabel? Nested => Labels[0].Nested;

    /// <summary>What it shares with no other claim.</summary>
    internal (bool IsExact, string Words) Key => Labels[0].Key;
}
