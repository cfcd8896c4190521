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
        Needed(on).Select(sheet => $"<link rel=\"stylesheet\" href=\"{on.Href(sheet.Path)}\">")));

    private static IEnumerable<OutputFile> Needed(Drawing on)
    {
        yield return on.Assets.StyleSheet;
        if (on.Page is HomePage)
            yield return on.Assets.HomeSheet;
        if (on.Page is GlossaryPage or TermPage)
            yield return on.Assets.GlossarySheet;
        if (on.Page is QuizPage)
            yield return on.Assets.QuizSheet;
        if (on.Page is WhichWordPage)
            yield return on.Assets.WhichWordSheet;
    }
}
