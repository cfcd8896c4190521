using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Layout;

/// <summary>Days in words of the interface, for people and for machines. Any thread may draw them.</summary>
public static class Dates
{
    private const string Hole = "{date}";

    /// <summary>The words behind a key, with a day in place of their hole <c>{date}</c>.</summary>
    /// <exception cref="KeyNotFoundException">The interface has no such words.</exception>
    public static RenderFragment In(Drawing on, string key, DateOnly day) => builder =>
    {
        var words = on.Frame.Strings[key].Split(Hole);
        builder.AddContent(0, words[0]);
        builder.OpenElement(1, "time");
        builder.AddAttribute(2, "datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        builder.AddContent(3, on.Frame.Strings.Date(day));
        builder.CloseElement();
        builder.AddContent(4, words.ElementAtOrDefault(1));
    };
}
