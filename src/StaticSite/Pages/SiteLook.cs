using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Pages;

/// <summary>What tells the look of one site from that of others with the same theme. Published at the second barrier.</summary>
/// <remarks>Immutable, so that any number of threads may ask. A theme takes of it what it can show.</remarks>
public sealed record SiteLook
{
    /// <summary>What a pipeline needs that shows pages or what they load.</summary>
    public static Fact<SiteLook> Fact { get; } = new("look") { IsOptional = true };

    /// <summary>The look that the theme gives.</summary>
    public static SiteLook Plain { get; } = new();

    /// <summary>Values of tokens of the theme's style sheet in place of its own, by their names: <c>paper</c>.</summary>
    public ImmutableArray<StyleToken> Tokens { get; init; } = [];

    /// <summary>The face of texts; null for the theme's.</summary>
    public TextFace? Face { get; init; }

    /// <summary>The corners of what has a frame; null for the theme's.</summary>
    public Corners? Corners { get; init; }

    /// <summary>Whether pages have the quotation marks of their language in place of straight ones.</summary>
    public bool CurlsQuotes { get; init; } = true;

    /// <summary>The site's own rules, which win over the theme's. Each is whole, and loads nothing but files of the site.</summary>
    public ImmutableArray<string> StyleSheets { get; init; } = [];

    /// <summary>The site's own scripts, in the order in which they run, behind the theme's.</summary>
    public ImmutableArray<SiteScript> Scripts { get; init; } = [];

    /// <summary>What pages may load and do beyond what the theme needs.</summary>
    public ImmutableArray<PolicySource> Allowed { get; init; } = [];

    /// <summary>The picture before the title; or null.</summary>
    public Logo? Logo { get; init; }

    /// <summary>What browsers show of the site where there is little room; null for the theme's.</summary>
    public SitePath? Icon { get; init; }

    /// <summary>The menu; empty for the one that the features make.</summary>
    public ImmutableArray<MenuEntry> Menu { get; init; } = [];

    /// <summary>What the site says at the foot of every page, a part for each column. Its headings have anchors that no page has.</summary>
    public ImmutableArray<Body> Footer { get; init; } = [];

    /// <summary>Where else the makers of the site are found.</summary>
    public ImmutableArray<(string Name, Uri Address)> Social { get; init; } = [];

    /// <summary>What pages say about the site to those who read their heads, by name and content.</summary>
    public ImmutableArray<(string Name, string Content)> Metas { get; init; } = [];

    /// <summary>By what words the foot names something of the site, as the texts of documents say it of themselves.</summary>
    internal ImmutableArray<WrittenReference> References { get; init; } = [];
}

/// <summary>An entry of a site's menu.</summary>
/// <param name="Words">As text.</param>
/// <param name="Page">Where it leads in the site; or null.</param>
/// <param name="Address">Where it leads elsewhere; or null.</param>
/// <param name="Below">Those that it holds, which hold none themselves.</param>
public sealed record MenuEntry(string Words, PageLink? Page, Uri? Address, ImmutableArray<MenuEntry> Below);

/// <summary>A value of the theme's style sheet.</summary>
/// <param name="Value">Fit for a declaration.</param>
public sealed record StyleToken(string Name, string Value);

/// <summary>The face of texts.</summary>
public enum TextFace
{
    /// <summary>That of the reader's device.</summary>
    System,

    /// <summary>One with serifs, as books have it.</summary>
    Serif,
}

/// <summary>How round corners are.</summary>
public enum Corners
{
    /// <summary>Not at all.</summary>
    Square,

    /// <summary>A little.</summary>
    Soft,

    /// <summary>Much.</summary>
    Round,
}

/// <summary>A script of the site's own.</summary>
/// <param name="File">Of the site; null for one that stands elsewhere.</param>
/// <param name="Address">Where one stands that is not the site's; else null.</param>
/// <param name="Data">What it is told, by names without <c>data-</c>.</param>
public sealed record SiteScript(OutputFile? File, Uri? Address, ImmutableArray<(string Name, string Value)> Data);

/// <summary>Whom pages may ask for something beside their own site.</summary>
/// <param name="Directive">As policies name it: <c>script-src</c>.</param>
/// <param name="Source">Fit for a policy: <c>https://example.org</c>.</param>
public sealed record PolicySource(string Directive, string Source);

/// <summary>The picture of a site, before its title or in its place.</summary>
/// <param name="Picture">Its file.</param>
/// <param name="Dark">The one for the dark scheme; null where one serves both.</param>
/// <param name="Width">In pixels, as it is drawn by itself.</param>
/// <param name="Height">The same.</param>
/// <param name="HasTitle">Whether it shows the title itself.</param>
public sealed record Logo(SitePath Picture, SitePath? Dark, int Width, int Height, bool HasTitle);
