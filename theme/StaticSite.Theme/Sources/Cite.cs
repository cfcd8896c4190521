using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Disputes;
using StaticSite.Glossary;
using StaticSite.Markdown;
using StaticSite.Pages;
using StaticSite.Quiz;
using StaticSite.Theme.Rendering;
using StaticSite.WhichWord;

namespace StaticSite.Theme.Sources;

/// <summary>Draws citations as small numbers that lead to the page's own list of sources.</summary>
internal static class Cite
{
    public static string AnchorOf(Reference source) => $"source-{source.Fragment}";

    /// <summary>The marks behind a text, in the order of the list, each after a space so that copied numbers do not run
    /// together. Where we rely on our own knowledge, the mark says so, last, instead of giving a number.</summary>
    public static RenderFragment Marks(Drawing on, ImmutableArray<Reference> sources) => builder =>
    {
        foreach (var source in sources.OrderBy(source => source.IsOwn).ThenBy(source => NumberOf(source, on.Page)))
        {
            builder.AddContent(0, " ");
            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "class", "cite");
            builder.AddAttribute(3, "href", $"#{AnchorOf(source)}");
            var number = NumberOf(source, on.Page);
            if (source.IsOwn)
            {
                builder.AddContent(4, Reference.OwnMark);
            }
            else
            {
                builder.AddMarkupContent(5, "<span class=\"visually-hidden\">Source </span>");
                builder.AddContent(6, number);
            }

            builder.CloseElement();
        }
    };

    private static int NumberOf(Reference source, Page page)
    {
        var listed = ListedOn(page);
        for (var i = 0; i < listed.Length; i++)
            if (listed[i].Key == source.Key)
                return i + 1;
        throw new InvalidOperationException($"{page.Path} cites {source.Key} and does not list it.");
    }

    private static ImmutableArray<Reference> ListedOn(Page page) => page switch
    {
        ArticlePage article => article.Sources,
        ComparisonPage comparison => comparison.Sources,
        DisputesPage disputes => disputes.Sources,
        PickPage pick => pick.Sources,
        QuizPage quiz => quiz.Sources,
        TermPage term => term.Sources,
        WhichWordPage path => path.Sources,
        _ => [],
    };
}
