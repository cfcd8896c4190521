using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Tests;

/// <summary>What a site's look adds to the theme's, a line each.</summary>
internal static class DescribeLook
{
    public static string Describe(SiteLook look) => string.Concat(Lines(look).Select(line => line + "\n"));

    private static string Describe(MenuEntry entry) => $"{entry.Words} → {entry.Page?.Target.ToString() ?? entry.Address?.AbsoluteUri ?? ""}"
        + (entry.Page is { Fragment.Length: > 0 } page ? $"#{page.Fragment}" : "")
        + (entry.Below.IsEmpty ? "" : $" [{string.Join(", ", entry.Below.Select(Describe))}]");

    private static IEnumerable<string> Lines(SiteLook look)
    {
        foreach (var token in look.Tokens)
            yield return $"{token.Name}: {token.Value}";
        if (look.Face is { } face)
            yield return $"face: {face}";
        if (look.Corners is { } corners)
            yield return $"corners: {corners}";
        if (look.Logo is { } logo)
            yield return $"logo: {logo.Picture} {logo.Width}x{logo.Height}{(logo.Dark is { } dark ? $", {dark}" : "")}{(logo.HasTitle ? " with the title" : "")}";
        if (look.Icon is { } icon)
            yield return $"icon: {icon}";
        foreach (var entry in look.Menu)
            yield return $"menu: {Describe(entry)}";
        foreach (var column in look.Footer)
            yield return $"foot: {string.Concat(column.Parts.Select(part => part is BodyPart.Prose prose ? prose.Markup.ToString() : $"[{part}]")).Trim()}";
        foreach (var (name, address) in look.Social)
            yield return $"social: {name} {address}";
        foreach (var (name, content) in look.Metas)
            yield return $"meta {name}: {content}";
        foreach (var sheet in look.StyleSheets)
            yield return $"rules: {sheet.Trim()}";
        foreach (var script in look.Scripts)
            yield return $"script: {script.File?.Path.ToString() ?? script.Address!.AbsoluteUri}{string.Concat(script.Data.Select(told => $" {told.Name}={told.Value}"))}";
    }
}
