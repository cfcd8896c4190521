using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StaticSite.Engine;
using StaticSite.Theme.Search;

namespace StaticSite.Theme.Layout;

/// <summary>Files that pages need beside them. Their names change with their content, so browsers may keep them for
/// ever.</summary>
internal static class ThemeAssets
{
    // Later sheets win over earlier ones.
    private static readonly string[] Sheets =
    [
        "tokens.css", "base.css", "layout.css", "articles.css", "previews.css", "comparisons.css", "disputes.css",
        "sources.css", "search.css", "print.css",
    ];

    /// <summary>The look of every page.</summary>
    public static OutputFile StyleSheet { get; } = Sheet("site", Sheets);

    /// <summary>For the page that a reader opens first.</summary>
    public static OutputFile HomeSheet { get; } = Sheet("home", "home.css");

    /// <summary>For the A–Z and the page of a term.</summary>
    public static OutputFile GlossarySheet { get; } = Sheet("glossary", "glossary.css");

    /// <summary>For the page of questions alone.</summary>
    public static OutputFile QuizSheet { get; } = Sheet("quiz", "quiz.css");

    /// <summary>For the steps that lead to a word.</summary>
    public static OutputFile WhichWordSheet { get; } = Sheet("which-word", "which-word.css");

    public static OutputFile Icon { get; } = Named("icon", "svg", Read("icon.svg"));

    /// <summary>The search itself, which pages fetch when it is wanted.</summary>
    public static OutputFile SearchScript { get; } = Together(
        "search", "search-words.js", "search-files.js", "search-names.js", "search-questions.js", "search-pages.js",
        "search-find.js", "search-results.js", "search-listen.js");

    /// <summary>What every page can do beyond being read.</summary>
    public static OutputFile SiteScript { get; } = Script("site", "choices.js", "contents.js", "previews.js", "search-box.js");

    /// <summary>Sorts and filters tables.</summary>
    public static OutputFile TablesScript { get; } = Script("tables", "tables.js");

    /// <summary>Puts the words of the reader's choice side by side.</summary>
    public static OutputFile PickScript { get; } = Script("pick", "pick.js");

    /// <summary>Filters the A–Z.</summary>
    public static OutputFile GlossaryScript { get; } = Script("glossary", "filter.js");

    /// <summary>For pages that parts have moved away from.</summary>
    public static OutputFile MovedScript { get; } = Script("moved", "moved.js");

    /// <summary>For the page of questions alone.</summary>
    public static OutputFile QuizScript { get; } = Script("quiz", "quiz.js");

    /// <summary>The one script inside pages. It puts the reader's choices on the root before anything is painted, so
    /// it cannot wait for a file.</summary>
    public static string FirstScript { get; } = ShortenScript.Of(Read("first.js")).TrimEnd();

    /// <summary>What a page may load and do. The same on every page, and fit for an attribute.</summary>
    public static string ContentSecurityPolicy { get; } =
        "default-src 'none'; style-src 'self'; img-src 'self'; "
        + $"script-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(FirstScript)))}'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

    public static ImmutableArray<OutputFile> All =>
    [
        StyleSheet, HomeSheet, GlossarySheet, QuizSheet, WhichWordSheet, Icon,
        SiteScript, SearchScript, TablesScript, PickScript, GlossaryScript, QuizScript, MovedScript,
    ];

    private static OutputFile Sheet(string name, params string[] parts) =>
        Named(name, "css", string.Concat(parts.Select(part => ShortenCss.Of(Read(part)))));

    private static OutputFile Script(string name, params string[] parts) =>
        Named(name, "js", string.Concat(parts.Select(part => ShortenScript.Of(Read(part)))));

    // Parts that name each other, in one function, so that the page does not see their names.
    private static OutputFile Together(string name, params string[] parts) => Named(
        name, "js", $"(() => {{\n'use strict';\n{string.Concat(parts.Select(part => ShortenScript.Of(Read(part))))}}})();\n");

    private static OutputFile Named(string name, string extension, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        return new OutputFile(SitePath.Parse($"/assets/{name}.{hash}.{extension}"), content);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ThemeAssets).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
