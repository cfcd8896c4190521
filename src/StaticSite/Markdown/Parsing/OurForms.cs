using System.Collections.Frozen;

namespace StaticSite.Markdown.Parsing;

/// <summary>What to write here instead of what templates and components of other tools are called by.</summary>
internal static class OurForms
{
    public const string Box = "Write '::: note Title', its text below without spaces before it, and a line ':::'";
    public const string Contents = "Take it out; a page lists its sections by itself";

    private static readonly FrozenDictionary<string, string> ByName = new (string Form, string Names)[]
    {
        (Box, "note tip info warning caution danger important alert hint callout admonition notice aside blockquote"),
        ("Write '::: tabs', the parts below with a heading above each, and a line ':::'", "tabs tab tabitem tabpane tabpanel tabber codetabs code-toggle codegroup"),
        ("Write '::: details Title', its text below, and a line ':::'", "details expand collapse accordion accordionitem dropdown spoiler toggle"),
        ("Write ![what it shows](picture.png), with the file beside the text", "figure img image picture themedimage zoomimage"),
        ("Put a line ``` with the language above the code, and a line ``` below it", "highlight code codeblock code-block endhighlight prism"),
        ("Write [words](page.md)", "ref relref link doc post_url xref linkcard"),
        ("Write [words](https://…) with the address of what it shows", "youtube vimeo video gist tweet x twitter instagram asciinema codepen iframe"),
        ("Write [[term]], or the word alone, which links by itself", "glossary_tooltip glossary_definition glossary term tooltip"),
        (Contents, "toc tableofcontents table-of-contents toclist doccardlist"),
        ("Write <kbd>Ctrl</kbd>", "kbd keyboard key"),
        ("Write <!-- … -->, which no reader sees", "comment"),
    }.SelectMany(form => form.Names.Split(' '), (form, name) => (name, form.Form)).ToFrozenDictionary(form => form.name, form => form.Form, StringComparer.OrdinalIgnoreCase);

    /// <returns>Null for a name that says nothing.</returns>
    public static string? Of(string name) => ByName.GetValueOrDefault(name);
}
