using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using StaticSite.Pages;

namespace StaticSite.Theme.Layout;

/// <summary>Draws a text that names two things which its page tells apart. Any thread may draw it.</summary>
internal static class Named
{
    /// <summary>The text, with its names marked as the first and the second.</summary>
    /// <param name="names">In text order.</param>
    public static RenderFragment In(string text, ImmutableArray<NamedWords> names) => builder =>
    {
        var end = 0;
        foreach (var name in names)
        {
            builder.AddContent(0, text[end..name.Start]);
            end = name.Start + name.Length;
            builder.OpenElement(1, "b");
            if (name.IsSecond)
                builder.AddAttribute(2, "class", "word-b");
            else
                builder.AddAttribute(2, "class", "word-a");
            builder.AddContent(3, text[name.Start..end]);
            builder.CloseElement();
        }

        builder.AddContent(4, text[end..]);
    };
}
