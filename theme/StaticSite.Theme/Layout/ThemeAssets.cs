using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StaticSite.Engine;
using StaticSite.Theme.Search;

namespace StaticSite.Theme.Layout;

/// <summary>Files that pages need beside them. Their names change with their content, so browsers may keep them for
/// ever.</summary>
/// <param name="read">Gives the text of a file of the theme by its name.</param>
internal sealed class ThemeAssets(Func<string, string> read)
{
    // Later sheets win over earlier ones.
    private static readonly string[] Sheets =
    [
        "tokens.css", "base.css", "layout.css", "articles.css", "previews.css", "comparisons.css", "disputes.css",
        "sources.css", "search.css", "print.css",
    ];

    /// <summary>Those that the theme was compiled with.</summary>
    public static ThemeAssets Embedded { get; } = new(ReadEmbedded);

    /// <summary>Those that are given, and for the rest those that the theme was compiled with.</summary>
    public static ThemeAssets Or(Func<string, string?> readAsset) =>
        new(name => readAsset(name)?.ReplaceLineEndings("\n") ?? ReadEmbedded(name));

    /// <summary>The look of every page.</summary>
    public OutputFile StyleSheet { get; } = Sheet(read, "site", Sheets);

    /// <summary>For the page that a reader opens first.</summary>
    public OutputFile HomeSheet { get; } = Sheet(read, "home", "home.css");

    /// <summary>For the A–Z and the page of a term.</summary>
    public OutputFile GlossarySheet { get; } = Sheet(read, "glossary", "glossary.css");

    /// <summary>For the page of questions alone.</summary>
    public OutputFile QuizSheet { get; } = Sheet(read, "quiz", "quiz.css");

    /// <summary>For the steps that lead to a word.</summary>
    public OutputFile WhichWordSheet { get; } = Sheet(read, "which-word", "which-word.css");

    public OutputFile Icon { get; } = Named("icon", "svg", read("icon.svg"));

    /// <summary>The search itself, which pages fetch when it is wanted.</summary>
    public OutputFile SearchScript { get; } = Together(
        read, "search", "search-words.js", "search-files.js", "search-names.js", "search-questions.js", "search-pages.js",
        "search-find.js", "search-results.js", "search-listen.js");

    /// <summary>What every page can do beyond being read.</summary>
    public OutputFile SiteScript { get; } = Script(read, "site", "choices.js", "contents.js", "previews.js", "search-box.js");

    /// <summary>Sorts and filters tables.</summary>
    public OutputFile TablesScript { get; } = Script(read, "tables", "tables.js");

    /// <summary>Puts the words of the reader's choice side by side.</summary>
    public OutputFile PickScript { get; } = Script(read, "pick", "pick.js");

    /// <summary>Filters the A–Z.</summary>
    public OutputFile GlossaryScript { get; } = Script(read, "glossary", "filter.js");

    /// <summary>For pages that parts have moved away from.</summary>
    public OutputFile MovedScript { get; } = Script(read, "moved", "moved.js");

    /// <summary>For the page of questions alone.</summary>
    public OutputFile QuizScript { get; } = Script(read, "quiz", "quiz.js");

    /// <summary>The one script inside pages. It puts the reader's choices on the root before anything is painted, so
    /// it cannot wait for a file.</summary>
    public string FirstScript { get; } = FirstScriptOf(read);

    /// <summary>What a page may load and do. The same on every page, and fit for an attribute.</summary>
    public string ContentSecurityPolicy { get; } =
        "default-src 'none'; style-src 'self'; img-src 'self'; "
        + $"script-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(FirstScriptOf(read))))}'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

    public ImmutableArray<OutputFile> All =>
    [
        StyleSheet, HomeSheet, GlossarySheet, QuizSheet, WhichWordSheet, Icon,
        SiteScript, SearchScript, TablesScript, PickScript, GlossaryScript, QuizScript, MovedScript,
    ];

    private static OutputFile Sheet(Func<string, string> read, string name, params string[] parts) =>
        Named(name, "css", string.Concat(parts.Select(part => ShortenCss.Of(read(part)))));

    private static OutputFile Script(Func<string, string> read, string name, params string[] parts) =>
        Named(name, "js", string.Concat(parts.Select(part => ShortenScript.Of(read(part)))));

    // Parts that name each other, in one function, so that the page does not see their names.
    private static OutputFile Together(Func<string, string> read, string name, params string[] parts) => Named(
        name, "js", $"(() => {{\n'use strict';\n{string.Concat(parts.Select(part => ShortenScript.Of(read(part))))}}})();\n");

    private static OutputFile Named(string name, string extension, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        return new OutputFile(SitePath.Parse($"/assets/{name}.{hash}.{extension}"), content);
    }

    private static string FirstScriptOf(Func<string, string> read) => ShortenScript.Of(read("first.js")).TrimEnd();

    private static string ReadEmbedded(string name)
    {
        using var reader = new StreamReader(typeof(ThemeAssets).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
