using System.Collections.Immutable;

namespace StaticSite.Theme.Rendering;

/// <summary>A style sheet beside the site's own, so that only pages with its components carry it.</summary>
/// <param name="Name">What it is published as: lower-case letters and hyphens. No other style sheet of the theme has it,
/// but components may share one.</param>
/// <param name="Files">Joined in this order.</param>
public sealed record StyleSheet(string Name, params ImmutableArray<string> Files);
