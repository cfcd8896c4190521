using System.Buffers;
using System.Collections.Immutable;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>The marks that are looked for in what the parser took for plain words, each with our form of it. A pattern
/// asks for so much of a mark that no prose looks like it, and takes time linear in the text.</summary>
internal static class LeftMarks
{
    private const string Box = OurForms.Box;
    private const string Alert = "Write '> [!NOTE]' alone on the first line of a quotation that is in no other; instead of NOTE also TIP, IMPORTANT, WARNING or CAUTION";
    private const string Folded = "Write '::: details Title', its text below without spaces before it, and a line ':::'";
    private const string Tabs = "Write '::: tabs', then each part below a heading, without spaces before it, and a line ':::'";
    private const string Contents = OurForms.Contents;
    private const string NoComponents = "Take it out; a page holds text and no components";
    private const string Plain = "Write in Markdown what it should show";
    private const string NoLook = "Take it out; how things look is the theme's part";
    private const string Review = "Make the change, or take it out, before this is published";
    private const string Code = "Put it in `backticks`, or in a block of code";

    private const string Hidden = "Write <!-- … -->, which no reader sees";
    private const string Assistant = "Name the source with [@key], or take it out";

    private static readonly SearchValues<char> BehindName = SearchValues.Create(" \t\n>%}");
    private static readonly string[] Macros = ["color", "toc", "info", "note", "tip", "warning", "code", "panel", "noformat", "expand", "quote"];
    private static readonly string[] Attributes = ["width", "height", "class", "id", "style", "target", "title", "align", "loading"];

    public static ImmutableArray<LeftMark> All { get; } =
    [
        Line("[!", @"\[!\w+(?:[ ][\w-]+=[^\]\n]*)?\]", "a mark of an alert", Alert),
        Line("!!!", @"!!!\+?[ ]?[a-z][\w-]*(?:[ ]inline(?:[ ]end)?)?(?:[ ]""[^""\n]*"")?[ \t]*$", "a box of MkDocs", Box),
        Line("???", @"\?\?\?\+?[ ][a-z][\w-]*(?:[ ]""[^""\n]*"")?[ \t]*$", "a box of MkDocs", Folded),
        Line("===", @"===[!+]?[ ]""[^""\n]+""[ \t]*$", "a tab of MkDocs", Tabs),
        Line("==", @"(?<bars>={2,6})[ ][^=\n]+[ ]\k<bars>[ \t]*$", "a heading of a wiki", "Write '##' and a space before its words"),
        Line("[TOC]", @"\[TOC\][ \t]*$", "a table of contents", Contents),
        Line("[toc]", @"\[toc\][ \t]*$", "a table of contents", Contents),
        FirstWord("import ", @"import[ ](?:[^\n'""]{1,200}[ ]from[ ])?(?<quote>['""])[^'""\n]+\k<quote>;?[ \t]*$", "a line of MDX", NoComponents),
        FirstWord("export ", @"export[ ](?:const|default|function|let|async)\b", "a line of MDX", NoComponents),
        Line(".. ", @"\.\.[ ][\w-]+::", "a mark of reStructuredText", Plain),
        Line("*[", @"\*\[[^\[\]\n]+\]:", "an explanation of an abbreviation", "Add a term to the glossary; then every page explains it"),
        .. Enumerable.Range(1, 6).Select(level => FirstWord($"h{level}. ", $@"h{level}\.[ ](?<words>\S[^\n]*)", "a heading of a wiki", "Write '##' and a space before its words")),
        FirstWord("bq. ", @"bq\.[ ]\S[^\n]*", "a quotation of a wiki", "Write '> ' before its words"),
        Line("||", @"\|\|(?:[^|\n]+\|\|)+[ \t]*$", "the head of a wiki's table", "Write '| A | B |', and a line such as '| --- | --- |' below"),
        .. Macros.Select(name => Line(
            $"{{{name}", $@"\{{{name}(?::[^{{}}\n]{{0,99}})?\}}(?:[^{{}}]{{0,2000}}\{{{name}\}})?", "a macro of a wiki", Plain)),

        Line("--8<--", @"--8<--[^\n]*", "an include of MkDocs", "Write '::: include name' and a line ':::' below, with the text in parts/name.md"),
        Mark("{!", @"\{![^{}\n]{1,200}!\}", "an include of MkDocs", "Write '::: include name' and a line ':::' below, with the text in parts/name.md"),
        .. new[] { ":material-", ":octicons-", ":fontawesome-", ":simple-" }.Select(icons =>
            Mark(icons, $@"{icons}[a-z0-9-]{{1,60}}:", "a picture of MkDocs'", "Write a word in its place, or an emoji itself")),
        .. new[] { ":ref:", ":doc:", ":class:", ":func:", ":term:" }.Select(role =>
            Mark(role, $@"{role}(?=\uFFFC)", "a role of reStructuredText", Plain)),
        Mark("{", @"\{[a-z][\w:.+-]{0,40}\}(?=\uFFFC)", "a role of MyST", Plain, found => found.Left.Written(found.End, 1) == "`"),
        Mark("{ .", @"\{[ ]\.[\w-][^{}\n]{0,100}\}", "a list of attributes", NoLook),
        Mark("^^", @"\^\^(?=[^\s^])[^\^\n]{1,300}(?<=\S)\^\^", "MkDocs' mark of what is new", "Take it out"),
        OfTemplate("{{", @"\{\{(?![<%]?\s*/)[^{}]{1,300}\}\}"),
        OfTemplate("{%", @"(?<!\{)\{%(?!-?\s*(?:end|/))[^{}]{1,300}%\}"),
        Mark("【", @"【\d+(?::\d+)?†[^【】\n]{0,100}】", "a mark of an assistant that writes texts", Assistant),
        Mark(":contentReference", @":contentReference\[[^\[\]\n]{0,100}\](?:\{[^{}\n]{0,100}\})?", "a mark of an assistant that writes texts", Assistant),
        Mark("%%", @"(?<![\w%])%%(?!%)[^%]{1,1000}%%(?![\w%])", "a note to oneself as Obsidian writes it", Hidden),
        Mark("{/", @"\{/[*\uFFFC][^{}]{0,1000}[*\uFFFC]/\}", "a note to oneself as MDX writes it", Hidden),
        Mark("^", @"(?<=[\p{L}\p{N})\]])\^[\p{L}\p{N}+-]{1,20}\^(?![\w^])", "Pandoc's mark of raised words", "Write <sup>words</sup>"),
        Mark("~", @"(?<=\p{L})~[\p{N}+-]{1,10}~(?!~)", "Pandoc's mark of lowered words", "Write <sub>words</sub>"),
        Mark("{:", @"\{:[^{}\n]{1,100}\}", "a list of attributes", NoLook),
        Mark("{.", @"\{\.[\w-][^{}\n]{0,100}\}", "a list of attributes", NoLook),
        Mark("{#", @"\{#[\w-][^{}\n]{0,100}\}", "a name for a place", "Put it behind a heading, as the last on its line"),
        .. Attributes.Select(name => Mark($"{{{name}=", $@"(?<=\uFFFC)\{{{name}=[^{{}}\n]{{1,100}}\}}", "a list of attributes", NoLook)),
        Mark("^[", @"\^\[[^\[\]\n]+\]", "a note of Pandoc's", "Write [^1] here, and below the paragraph a line '[^1]: …'"),
        Mark("++", @"(?<![\w+])\+\+[a-z]\w*(?:\+\w+)*\+\+(?![\w+])", "MkDocs' mark of keys", "Put them in `backticks`"),
        Mark("{>>", @"\{>>[^{}]{1,2000}<<\}", "a reviewer's note", Review),
        Mark("{--", @"\{--[^{}]{1,2000}--\}", "a reviewer's mark of what should go", Review),
        Mark("{++", @"\{\+\+[^{}]{1,2000}\+\+\}", "a reviewer's mark of what is new", Review),
        Mark("{==", @"\{==[^{}]{1,2000}==\}", "a reviewer's mark", Review),
        Mark("{", @"\{\uFFFC\uFFFC[^{}]{1,1000}~>[^{}]{1,1000}\uFFFC\uFFFC\}", "a reviewer's mark of a change", Review),
        Mark("[", @"(?<!\[)\[[^\[\]\n@^\uFFFC]{1,60}[ ]-?@[\w][^\[\]\n]{0,100}\](?![\[(\]])", "a citation with words in it", "Write its words in front, and [@key] behind them"),
        Mark("==", @"(?<![\w=])==(?=[^\s=])[^=\n]{0,300}(?<=[^\s=])==(?![\w=])", "a mark for words that stand out", "Write **words**"),
        Mark("$$", @"(?<!\$)\$\$(?!\$)(?:[ \t]*\n[^$]*|[^$\n]*[^$\s][^$\n]*)\$\$(?!\$)", "a formula", Code),
        Mark(@"$\", @"(?<!\$)\$\\[a-zA-Z][^$\n]{0,300}\$(?!\w)", "a formula", Code),
        .. new[] { "^{", "_{", "^2" }.Select(sign => Mark(
            sign, @"(?<=(?<![\w$])\$(?=[^\s$])[^$\n]{0,300})[\^_][^$\n]{0,300}(?<=[^\s$])\$(?![\w$])", "part of a formula", Code)),

        .. LeftSlips.All,
    ];

    private static LeftMark Mark(string opening, string pattern, string kind, string ourForm, Func<FoundMark, bool>? isOne = null) =>
        new(opening, pattern, found => isOne?.Invoke(found) == false
            ? null
            : MarkdownDiagnostics.ForeignMark.At(found.At, found.Written, kind, ourForm + '.'));

    private static LeftMark OfTemplate(string opening, string pattern) => new(opening, pattern, found =>
        MarkdownDiagnostics.ForeignMark.At(found.At, found.Written, "a mark of a template", (OurForms.Of(NameIn(found)) ?? Plain) + '.'));

    // Some of it may be HTML in the eyes of the parser.
    private static string NameIn(FoundMark found)
    {
        var inside = found.Left.Written(found.Match.Index, found.Match.Length).AsSpan().TrimStart("{<%- \t\n");
        return inside[..(inside.IndexOfAny(BehindName) is >= 0 and var end ? end : inside.Length)].ToString();
    }

    // Letters stand everywhere, so they are found by the line end before them.
    private static LeftMark FirstWord(string opening, string pattern, string kind, string ourForm) =>
        Mark('\n' + opening, $"\n?(?<mark>{pattern})", kind, ourForm);

    private static LeftMark Line(string opening, string pattern, string kind, string ourForm) =>
        Mark(opening, pattern, kind, ourForm) with { StartsLine = true };
}
