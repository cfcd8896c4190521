using System.Collections.Immutable;

namespace StaticSite.Theme.Rendering;

/// <summary>A script beside the site's own. Pages run it once they are read.</summary>
/// <param name="Name">What it is published as: lower-case letters and hyphens. No other script of the theme has it, but
/// components may share one.</param>
/// <param name="Files">Joined in this order.</param>
public sealed record Script(string Name, params ImmutableArray<string> Files)
{
    /// <summary>Whether its files name each other's functions. They then stand inside one, so that pages do not see
    /// those names.</summary>
    public bool IsOneFunction { get; init; }
}
