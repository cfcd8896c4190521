namespace StaticSite.Markdown.Parsing;

/// <summary>What to write instead of HTML that texts do not take.</summary>
internal static class HtmlAdvice
{
    public static string Of(HtmlTag tag) => tag.Name switch
    {
        "br" or "kbd" or "sub" or "sup" or "mark" or HtmlTag.Summary or HtmlTag.Details when !tag.IsBare =>
            $"Write <{tag.Name}> with nothing behind the name",
        "br" => "Write <br>",
        HtmlTag.Details or HtmlTag.Summary => "Put <details> with its <summary>, and later </details>, at the start of lines",
        "a" => "Write a link as [words](page.md)",
        "img" or "picture" => "Write a picture as ![what it shows](picture.png)",
        "b" or "strong" => "Write **words**",
        "i" or "em" => "Write *words*",
        "s" or "del" or "strike" => "Write ~~words~~",
        "code" or "tt" or "samp" or "var" => "Write `words`",
        "pre" => "Put a line ``` above the code and one below it",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "Start the line of a heading with '## '",
        "ul" or "ol" or "li" => "Start each line of a list with '- ' or '1. '",
        "table" or "thead" or "tbody" or "tr" or "td" or "th" => "Write a table with '|' between its cells and a line |---|---| below its head",
        "blockquote" or "q" => "Start the lines of a quotation with '> '",
        "hr" => "Write ---",
        "p" => "Leave an empty line between paragraphs",
        "div" or "span" or "center" or "font" or "u" or "style" => "Take it away; how things look is the theme's part",
        "script" or "iframe" or "object" or "embed" or "video" or "audio" or "form" or "input" or "button" =>
            "Take it away; texts hold words and pictures",
        _ => OurForms.Of(tag.Name) ?? "Take it away",
    };
}
