using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.References;

/// <summary>Draws citations as small numbers that lead to the page's own list of sources, which a <see cref="SourceList"/> draws.
/// For what data cites; in texts, the numbers are there already. Any thread may draw them.</summary>
public static class Cite
{
    /// <summary>Where a source stands in that list, as an anchor without the number sign.</summary>
    public static string AnchorOf(Reference source) => $"source-{source.Fragment}";

    /// <summary>The mark behind a text: one link, however many sources there are, with their numbers in the order of the list. Where we
    /// rely on our own knowledge, it says so, last. The space before it keeps copied numbers from running into the text, and no line ends
    /// at it.</summary>
    /// <exception cref="InvalidOperationException">When it is drawn: the page is no <see cref="ICitingPage"/> that lists all of
    /// them.</exception>
    public static RenderFragment Marks(Drawing on, ImmutableArray<Reference> sources) => builder =>
    {
        if (!sources.IsEmpty)
            Mark(builder, on, [.. sources.OrderBy(source => source.IsOwn).ThenBy(source => NumberOf(source, on.Page))]);
    };

    private static void Mark(RenderTreeBuilder builder, Drawing on, ImmutableArray<Reference> sources)
    {
        var numbered = sources.Count(source => !source.IsOwn);
        builder.AddContent(0, "\u00a0");
        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "class", "cite");
        builder.AddAttribute(3, "href", $"#{AnchorOf(sources[0])}");
        if (numbered > 0)
        {
            builder.OpenElement(4, "span");
            builder.AddAttribute(5, "class", "visually-hidden");
            builder.AddContent(6, on.Frame.Strings[numbered == 1 ? "references.source" : "references.sources"] + " ");
            builder.CloseElement();
        }

        builder.AddContent(7, string.Join(", ", sources.Select(source => source.IsOwn ? on.Frame.Strings["references.own-mark"] : Strings.Number(NumberOf(source, on.Page)))));
        builder.CloseElement();
    }

    private static int NumberOf(Reference source, Page page)
    {
        var listed = page is ICitingPage citing ? citing.Sources : [];
        for (var i = 0; i < listed.Length; i++)
            if (listed[i].Key == source.Key)
                return i + 1;
        throw new InvalidOperationException($"{page.Path} cites {source.Key} and does not list it.");
    }
}
