using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.StandalonePages;

/// <summary>A page that belongs to no section, such as an imprint.</summary>
/// <param name="Body">Filled, so that nothing is left to be found.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
/// <param name="Reviewed">The day on which somebody last read all of it with care; null if nobody said.</param>
public sealed record StandalonePage(
    SitePath Path,
    string Title,
    string Description,
    Body Body,
    ImmutableArray<Reference> Sources,
    DateOnly? Reviewed) : Page(Path, Title, Description), ICitingPage;
