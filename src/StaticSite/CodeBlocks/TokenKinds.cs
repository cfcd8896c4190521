using System.Collections.Immutable;
using TextMateSharp.Themes;

namespace StaticSite.CodeBlocks;

/// <summary>What kinds of words a reader can tell apart in code, and which scopes of grammars are of which kind: a theme for the
/// grammars, with a number in the place of each colour.</summary>
internal sealed class TokenKinds : IRawTheme
{
    /// <summary>How a run of a kind opens; empty for what looks like all else. Which colours they have, a style sheet says.</summary>
    public static readonly ImmutableArray<string> Openings =
    [
        "",
        "<span class=\"cm\">",
        "<span class=\"st\">",
        "<span class=\"kw\">",
        "<span class=\"nu\">",
        "<span class=\"ty\">",
        "<span class=\"nm\">",
    ];

    // The longest that fits wins, as in every theme; what none fits is of the kind around it.
    private static readonly ImmutableArray<(int Kind, string Scopes)> Scopes =
    [
        (0, ""),
        (0, "meta.embedded, meta.template.expression, meta.interpolation, string meta.embedded, string meta.template.expression, string source, "
            + "variable, keyword.operator, meta.brace, punctuation.section.embedded, string.unquoted.plain, text.html, "
            + "meta.function-call.arguments, meta.jsx.children, comment meta.embedded, string.unquoted.argument"),
        (1, "comment, punctuation.definition.comment, markup.quote, comment.block.documentation, meta.diff.header"),
        (2, "string, punctuation.definition.string, markup.inline.raw, markup.fenced_code, markup.raw, constant.other.symbol, "
            + "string.regexp, constant.character, markup.inserted"),
        (3, "keyword, storage, variable.language, keyword.operator.new, keyword.operator.expression, keyword.operator.logical.python, "
            + "keyword.operator.wordlike, keyword.operator.word, keyword.operator.sizeof, keyword.operator.delete, keyword.operator.instanceof, "
            + "keyword.operator.typeof, keyword.other, keyword.control, constant.language, support.function.git-rebase, "
            + "markup.heading, punctuation.definition.heading, entity.name.section, entity.name.function.target.makefile"),
        (4, "constant.numeric, constant.other, support.constant, keyword.other.unit, constant.character.escape, constant.character.entity, "
            + "markup.deleted, invalid, meta.diff.range"),
        (5, "entity.name.type, entity.name.class, entity.name.namespace, entity.name.scope-resolution, entity.other.inherited-class, "
            + "support.type, support.class, entity.name.tag, storage.type.cs, storage.type.java, storage.type.generic, storage.modifier.import, "
            + "entity.name.selector, markup.underline.link"),
        (6, "entity.name.function, support.function, entity.other.attribute-name, support.type.property-name, support.variable.property, "
            + "entity.name.tag.yaml, variable.other.normal.shell, variable.other.special.shell, punctuation.definition.variable.shell, "
            + "variable.other.readwrite.powershell, variable.other.php, variable.parameter.function.language.special, entity.name.command, "
            + "meta.object-literal.key, support.variable, keyword.other.definition.ini"),
    ];

    public static string ColorOf(int kind) => $"#00000{kind}";

    public string GetName() => "kinds";

    public string? GetInclude() => null;

    public ICollection<IRawThemeSetting> GetSettings() => [.. Scopes.Select(kind => new KindSetting(kind.Scopes, ColorOf(kind.Kind)))];

    public ICollection<IRawThemeSetting> GetTokenColors() => [];

    public ICollection<KeyValuePair<string, object>> GetGuiColors() => [];

    private sealed record KindSetting(string Scopes, string Color) : IRawThemeSetting, IThemeSetting
    {
        public string GetName() => "";

        public object? GetScope() => Scopes.Length == 0 ? null : Scopes;

        public IThemeSetting GetSetting() => this;

        public object? GetFontStyle() => null;

        public string? GetBackground() => Scopes.Length == 0 ? "#FFFFFF" : null;

        public string GetForeground() => Color;
    }
}
