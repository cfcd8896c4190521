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

    /// <summary>What it shares with no other claim.</summary>
    internal (bool IsExact, string Words) Key => Labels[0].Key;
}
