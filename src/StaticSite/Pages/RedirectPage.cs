using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Another address of a page, which sends the reader on.</summary>
public sealed record RedirectPage(SitePath Path, PageLink Target) : Page(Path, Target.Words, "");
