using System.Text.RegularExpressions;

namespace StaticSite.Theme.Tests.Styles;

/// <summary>What holds for every style sheet as its author wrote it.</summary>
public sealed partial class SheetRulesTests
{
    private const int LongestLine = 130;

    // What pages of all features have, in whatever feature it is written, is looked after here.
    private static readonly string[] Shared = ["Layout", "References"];

    private static readonly SheetFile[] All = [.. SheetFiles.Ours, .. SheetFiles.Theirs];

    [Fact]
    public void A_diff_shows_one_declaration_or_one_selector_a_line() => Assert.Empty(
        from sheet in All
        from line in sheet.Text.Split('\n')
        where line.Length > LongestLine || !LinePattern().IsMatch(line)
        select $"{sheet}: {line}");

    [Fact]
    public void The_theme_and_no_sheet_says_in_which_layer_rules_stand() => Assert.Empty(
        from sheet in All
        from block in sheet.Blocks
        where block.Prelude.StartsWith("@layer", StringComparison.Ordinal) || (block.Prelude.Length == 0 && !block.Declarations.IsEmpty)
        select $"{sheet}: {block.Prelude}{string.Join(' ', block.Declarations)}");

    [Fact]
    public void Nothing_is_important_but_that_what_is_hidden_stays_hidden() => Assert.Equal(
        ["Layout/reset.css: [hidden]:not([hidden=\"until-found\"])"],
        from sheet in All
        from block in sheet.Blocks
        where block.Declarations.Any(declaration => declaration.Contains("!important", StringComparison.Ordinal))
        select $"{sheet}: {block.Prelude}");

    [Fact]
    public void Every_class_is_one_that_markup_has() => Assert.Empty(
        from used in ClassesOf(All)
        where !WrittenClasses.Rooms.Contains(used.Class)
        select $"{used.Sheet}: .{used.Class}");

    [Fact]
    public void No_sheet_names_a_class_that_another_feature_alone_writes() => Assert.Empty(
        from used in ClassesOf(All)
        let rooms = WrittenClasses.Rooms[used.Class].ToArray()
        where rooms.Length == 1 && rooms[0] != used.Sheet.Room && IsFeature(rooms[0])
        select $"{used.Sheet}: .{used.Class} of {rooms[0]}");

    [Fact]
    public void Every_rule_of_a_feature_names_a_class_that_this_feature_alone_writes() => Assert.Empty(
        from sheet in All
        where !Shared.Contains(sheet.Room)
        from block in sheet.Blocks
        from selector in block.Selectors
        where !selector.StartsWith("::highlight(", StringComparison.Ordinal)
            && !ClassesOf(selector).Any(name => WrittenClasses.Rooms[name].SequenceEqual([sheet.Room]))
        select $"{sheet}: {selector}");

    [Fact]
    public void Every_token_is_defined_and_used()
    {
        var declared = All.SelectMany(sheet => sheet.Blocks).SelectMany(block => block.Properties).ToArray();
        var defined = declared.Select(declaration => declaration.Property).Where(IsToken).ToHashSet(StringComparer.Ordinal);
        var used = declared.SelectMany(declaration => UsePattern().Matches(declaration.Value)).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("--soft", used);
        Assert.Equal(defined.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_several_rooms_use_is_a_token_of_the_tokens_sheet() => Assert.All(
        from sheet in All
        where sheet.Name != "tokens.css"
        from block in sheet.Blocks
        from declaration in block.Properties
        where IsToken(declaration.Property)
        select (sheet, Token: declaration.Property),
        local => Assert.DoesNotContain(
            All,
            other => other.Room != local.sheet.Room && other.Text.Contains($"var({local.Token})", StringComparison.Ordinal)));

    /// <remarks>Sizes that follow the letters around them are free, and so are the colours of a mask, which say what it
    /// lets through, and the mark that is a circle.</remarks>
    [Fact]
    public void Colours_faces_and_sizes_of_letters_are_tokens() => Assert.Empty(
        from sheet in All
        where sheet.Name != "tokens.css"
        from block in sheet.Blocks
        from declaration in block.Properties
        where !declaration.Property.StartsWith("mask", StringComparison.Ordinal) && declaration.Property != "content"
        where ColorPattern().IsMatch(declaration.Value)
            || (declaration.Property is "font" or "font-size" or "border-radius" or "box-shadow" && LengthPattern().IsMatch(declaration.Value))
            || (declaration.Property is "font-family" && declaration.Value != "inherit" && !declaration.Value.StartsWith("var(", StringComparison.Ordinal))
        select $"{sheet}: {block.Prelude}: {declaration.Property}: {declaration.Value}");

    /// <remarks>One that a single room has is its own affair, as are distances, even those that are taken off a width.</remarks>
    [Fact]
    public void A_width_or_a_height_that_two_rooms_have_is_a_token() => Assert.Empty(
        from sheet in All
        where sheet.Name != "tokens.css"
        from block in sheet.Blocks
        from declaration in block.Properties
        where SizePattern().IsMatch(declaration.Property)
        from Match length in LengthPattern().Matches(declaration.Value)
        where length.Value.EndsWith("rem", StringComparison.Ordinal)
        group sheet by length.Value into same
        where same.Select(sheet => sheet.Room).Distinct().Count() > 1
        select $"{same.Key}: {string.Join(", ", same.Distinct())}");

    private static bool IsFeature(string room) =>
        !Shared.Contains(room) && All.Any(sheet => sheet.Room == room);

    private static bool IsToken(string property) => property.StartsWith("--", StringComparison.Ordinal);

    private static IEnumerable<(SheetFile Sheet, string Class)> ClassesOf(IEnumerable<SheetFile> sheets) =>
        from sheet in sheets
        from block in sheet.Blocks
        from selector in block.Selectors
        from name in ClassesOf(selector)
        select (sheet, name);

    private static IEnumerable<string> ClassesOf(string selector) => ClassPattern().Matches(selector).Select(match => match.Groups[1].Value);

    // Nothing, a comment or a part of one, a brace, what opens a block or is one of its selectors, or one declaration.
    [GeneratedRegex(@"^(?: *| */\*.*|   .*\*/| *\}| *@[^;{}]* \{| *(?:[^;{}/,()]|\((?:[^()]|\([^()]*\))*\))+(?:,|(?<! ) \{)| *[\w-]+: (?:[^;""]|""[^""]*"")*;)$")]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"\.([a-zA-Z][\w-]*)")]
    private static partial Regex ClassPattern();

    [GeneratedRegex(@"var\((--[\w-]+)\)")]
    private static partial Regex UsePattern();

    [GeneratedRegex(@"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(|\b(?:white|black|gr[ae]y|silver|red|green|blue|yellow|orange|brown|purple|pink)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ColorPattern();

    [GeneratedRegex(@"(?<!- |[\d.])(?:\d+|\d*\.\d+)(?:rem|px|pt|cm|mm|in|v[wh])\b")]
    private static partial Regex LengthPattern();

    [GeneratedRegex("^(?:min-|max-)?(?:inline|block)-size$")]
    private static partial Regex SizePattern();
}
