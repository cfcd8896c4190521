using System.Collections.Immutable;
using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Rendering;

/// <summary>A part of pages as it was drawn for one of them.</summary>
/// <param name="Needed">What pages load that show it.</param>
internal sealed record DrawnPart(Markup Markup, ImmutableArray<ThemeFile> Needed);
