using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
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

    /// <summary>The marks behind a text, in the order of the list, each after a space so that copied numbers do not run
    /// together. Where we rely on our own knowledge, the mark says so, last, instead of giving a number.</summary>
    /// <exception cref="InvalidOperationException">When it is drawn: the page is no <see cref="ICitingPage"/> that lists all of
    /// them.</exception>
    public static RenderFragment Marks(Drawing on, ImmutableArray<Reference> sources) => builder =>
    {
        foreach (var source in sources.OrderBy(source => source.IsOwn).ThenBy(source => NumberOf(source, on.Page)))
            Mark(builder, on, source);
    };

    /// <summary>The one mark that says for several texts, such as those of a row, that some of them rest on our own knowledge; nothing
    /// where none does.</summary>
    /// <inheritdoc cref="Marks" path="/exception"/>
    public static RenderFragment OwnMark(Drawing on, IEnumerable<Reference> sources) => builder =>
    {
        if (sources.FirstOrDefault(source => source.IsOwn) is { } own)
            Mark(builder, on, own);
    };

    private static void Mark(RenderTreeBuilder builder, Drawing on, Reference source)
    {
        var number = NumberOf(source, on.Page);
        builder.AddContent(0, " ");
        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "class", "cite");
        builder.AddAttribute(3, "href", $"#{AnchorOf(source)}");
        if (source.IsOwn)
        {
            builder.AddContent(4, on.Frame.Strings["references.own-mark"]);
        }
        else
        {
            builder.OpenElement(5, "span");
            builder.AddAttribute(6, "class", "visually-hidden");
            builder.AddContent(7, on.Frame.Strings["references.source"] + " ");
            builder.CloseElement();
            builder.AddContent(8, number);
        }

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
