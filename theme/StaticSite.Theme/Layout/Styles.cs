using Microsoft.AspNetCore.Components;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.Quiz;
using StaticSite.Theme.Rendering;
using StaticSite.WhichWord;

namespace StaticSite.Theme.Layout;

/// <summary>The style sheets of a page: the one of every page, then the one of its kind, so that an article does not
/// carry the looks of a quiz.</summary>
internal static class Styles
{
    public static MarkupString Of(Drawing on) => new(string.Join('\n',
        Needed(on.Page).Select(sheet => $"<link rel=\"stylesheet\" href=\"{on.Href(sheet.Path)}\">")));

    private static IEnumerable<OutputFile> Needed(Page page)
    {
        yield return ThemeAssets.StyleSheet;
        if (page is HomePage)
            yield return ThemeAssets.HomeSheet;
        if (page is GlossaryPage or TermPage)
            yield return ThemeAssets.GlossarySheet;
        if (page is QuizPage)
            yield return ThemeAssets.QuizSheet;
        if (page is WhichWordPage)
            yield return ThemeAssets.WhichWordSheet;
    }
}
