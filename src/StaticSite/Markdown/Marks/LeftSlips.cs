using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>Marks of our own Markdown that a slip leaves as text: without a space, without an end, pasted from elsewhere.</summary>
internal static class LeftSlips
{
    private static readonly string[] Entities =
    [
        "nbsp", "amp", "lt", "gt", "quot", "copy", "reg", "trade", "euro", "deg", "times", "shy", "mdash", "ndash", "hellip",
        "laquo", "raquo",
    ];

    public static ImmutableArray<LeftMark> All { get; } =
    [
        new(":::", @":{3,}[^\n]*(?:\n[ \t\uFFFC]*[^\s\uFFFC][^\n]*)*", found => MarkdownDiagnostics.OpenMark.At(found.At, ":::",
            "it is part of the paragraph above, or too far to the right. Put an empty line above it, and no more spaces before it than before the text around it")) { StartsLine = true },
        new("##", @"(?<sign>#{2,6})(?![# \t])(?<space>\u00A0?)(?=\S)", found => MissingSpace(found, "heading")) { StartsLine = true },

        // A no-break space is none in the eyes of the parser.
        new("#\u00A0", @"(?<sign>#)(?<space>\u00A0)", found => MissingSpace(found, "heading")) { StartsLine = true, Lead = 1 },
        new("-\u00A0", @"(?<sign>-)(?<space>\u00A0)", found => MissingSpace(found, "list")) { StartsLine = true, Lead = 1 },
        new("*\u00A0", @"(?<sign>\*)(?<space>\u00A0)", found => MissingSpace(found, "list")) { StartsLine = true, Lead = 1 },
        new(".\u00A0", @"(?<=^[ \t]*\d{1,3})(?<sign>\.)(?<space>\u00A0)", found => MissingSpace(found, "list")) { Lead = 1 },

        .. LeftAsText.Bullets.Select(bullet => new LeftMark(bullet.ToString(), LeftLines.BulletPattern, LeftLines.Bullets) { StartsLine = true }),
        new("| ", LeftLines.RowPattern, LeftLines.Rows) { StartsLine = true },
        new(" |", LeftLines.BareRowPattern, LeftLines.BareRows),

        new("\t", LeftLines.TabbedPattern, LeftLines.Tabbed),

        new("<!--", "<!--", found => MarkdownDiagnostics.OpenMark.At(found.At, "<!--", "it has no end in this paragraph. Put '-->' behind the note to yourself")),
        new("[^ ", @"\[\^[ ]+(?<name>[\w-]+)\]", found =>
            MarkdownDiagnostics.OpenMark.At(found.At, found.Written, $"the name of a note holds no space. Write [^{found["name"]}]") with
            { Fix = Fix.Replace(found.At, found.Written, $"[^{found["name"]}]") }),
        new(")[", @"(?<=(?<![\w\]])(?<mark>\((?<words>[^()\[\]\n\uFFFC]{1,200})))\)\[(?<address>[^\s\[\]()]+)\](?![(\[])", LinkBackwards),
        new("|http", @"(?<=(?<!\[)(?<mark>\[(?<words>[^\[\]|\n]{1,200})))\|(?<address>https?://[^\s\[\]|]+)\]", LinkOfWiki),
        new("] (", @"(?<=\[(?!\d+\])[^\[\]\n]{1,200})\](?<space>[ ]{1,3})\((?<address>[^\s()]+)\)", SpaceInLink),
        .. Entities.Select(name => new LeftMark('&' + name, $@"&{name}(?![\w;=])", OpenEntity)),
        new("&#", @"&#(?:[0-9]{2,6}|x[0-9a-fA-F]{2,6})(?![\w;])", OpenEntity),

        new("**", LeftEmphasis.Pattern('*'), LeftEmphasis.Describe),
        new("__", LeftEmphasis.Pattern('_'), LeftEmphasis.Describe),
        new("~~", LeftEmphasis.Pattern('~'), LeftEmphasis.Describe),

        // The first of a paragraph, since its others follow from it; not in O`ahu, not one for a quotation mark, and not
        // one that is spoken of: (`).
        new("`", @"(?<!`(?:[^`\n]|\n(?![\s\uFFFC]*\n))*)(?<sign>(?>`+))(?<!\w`(?=\w))(?![^'`\n]{1,40}'(?!\w))(?<![(""'“]`+(?=[)""'”]))", OpenCode),
    ];

    private static Diagnostic MissingSpace(FoundMark found, string kind) =>
        MarkdownDiagnostics.MissingSpace.At(found.At, found["sign"], kind) with
        { Fix = Fix.Replace(found.At, found["sign"] + found["space"], found["sign"] + ' ') };

    private static Diagnostic OpenEntity(FoundMark found) =>
        MarkdownDiagnostics.OpenMark.At(found.At, found.Written, "it has no end. Put ';' behind it") with
        { Fix = Fix.Replace(found.At, found.Written, found.Written + ';') };

    // A bar parts the cells of a table in code, too.
    private static Diagnostic OpenCode(FoundMark found)
    {
        var sign = found["sign"];
        var line = found.Left.Line(found.Match.Index)[sign.Length..];
        return line.IndexOf('|') is >= 0 and var bar && line.IndexOf(sign, StringComparison.Ordinal) is var end && end > bar
            ? MarkdownDiagnostics.OpenMark.At(found.At, sign, "a '|' ends the cell before the code ends. Put a backslash before that") with
            {
                Fix = line[..end].Count('|') == 1
                    ? Fix.Replace(found.At with { Column = found.At.Column + sign.Length + bar }, "|", "\\|")
                    : null,
            }
            : MarkdownDiagnostics.OpenMark.At(found.At, sign, "it has no partner. Put one at the other end of the code, or a backslash before it");
    }

    private static Diagnostic? SpaceInLink(FoundMark found)
    {
        var address = found.Match.Groups["address"];
        return IsAddress(found.Left.Written(address.Index, address.Length))
            ? MarkdownDiagnostics.BrokenLink.At(found.At, "there is a space between its ']' and its '('. Take that out") with
            { Fix = Fix.Replace(found.At, $"]{found["space"]}(", "](") }
            : null;
    }

    private static Diagnostic LinkOfWiki(FoundMark found) =>
        MarkdownDiagnostics.BrokenLink.At(found.At, "a wiki writes links this way. Here, words go into [ ], and the address behind them into ( )") with
        { Fix = Fix.Replace(found.At, $"[{found["words"]}|{found["address"]}]", $"[{found["words"]}]({found["address"]})") };

    private static Diagnostic? LinkBackwards(FoundMark found)
    {
        var (words, address) = (found["words"], found["address"]);
        return IsAddress(address)
            ? MarkdownDiagnostics.BrokenLink.At(found.At, "its brackets are the wrong way round. Words go into [ ], and the address behind them into ( )") with
            { Fix = Fix.Replace(found.At, $"({words})[{address}]", $"[{words}]({address})") }
            : null;
    }

    private static bool IsAddress(string written) => written.Split('#')[0] is var address
        && (address.Contains("://", StringComparison.Ordinal)
            || address.StartsWith("www.", StringComparison.Ordinal)
            || System.IO.Path.GetExtension(address) is ".md" or ".html" or ".yml");
}
