using StaticSite.Markdown;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>What features are given to make their pipelines of.</summary>
/// <param name="Composer">Makes markup of Markdown.</param>
/// <param name="Pages">Makes files of page models.</param>
/// <param name="Theme">What draws the pages. Pages ask it by <see cref="PageRenderer"/>, so few features need it.</param>
/// <param name="Options">What the run was told.</param>
/// <param name="Features">All of the site, in the order of its menu.</param>
public sealed record SiteParts(ComposeBody Composer, PageRenderer Pages, ITheme Theme, SiteOptions Options, FeatureList Features);
