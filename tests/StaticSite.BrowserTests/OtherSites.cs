using System.Collections.Concurrent;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.BrowserTests;

/// <summary>Sites that are not ours: one with a look and a menu of its own, one that has hardly a feature.</summary>
internal static class OtherSites
{
    private const string Logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 24\"><path d=\"M0 0h48v24H0z\"/></svg>";

    private const string Text = """
        # About the tide

        The tide of a *bay* rises and falls [with the moon](../glossary/tide.md).

        ## When

        | Place | Height |
        | --- | --- |
        | North | 3 m |

        > [!WARNING]
        > Nobody waits.

        ```sh
        echo tide # a note
        ```

        ::: details More
        Words of the tide.
        :::
        """;

    private const string Term = """
        ---
        term: tide
        aliases: [ebb and flow]
        category: Water
        definition: Rise and fall of the sea.
        ---
        It comes twice a day.
        """;

    private const string Branding = """
        title: Words of the sea
        brand: { logo: logo.svg, logo-dark: dark.svg, accent: "#0a6b4f", font: system, corners: square }
        menu:
          - { label: Words, page: glossary }
          - label: More
            below:
              - { label: This, page: articles/a.md }
              - { label: Elsewhere, page: https://example.com/ }
        footer: |
          All words of the *sea*.

          ## Mend it

          [Write](articles/a.md) to us.
        social: { Mastodon: https://example.social/@sea }

        """;

    private static readonly ConcurrentDictionary<string, Lazy<Uri>> Published = new();

    public static Uri Branded(SiteInBrowser site) => Publish(site, "branded", Branding);

    public static Uri Plain(SiteInBrowser site) => Publish(site, "plain", "title: Words of the sea\n");

    // Tests that run side by side look at the same one.
    private static Uri Publish(SiteInBrowser site, string folder, string settings) =>
        Published.GetOrAdd(folder, _ => new(() => site.Publish(folder, Files(settings)))).Value;

    private static SourceFile[] Files(string settings) =>
    [
        File("site.yml", settings),
        File("articles/a.md", Text),
        File("articles/b.md", "# About the moon\n\nIt moves the tide.\n"),
        File("glossary/tide.md", Term),
        File("logo.svg", Logo),
        File("dark.svg", Logo.Replace("<path ", "<path fill=\"#fff\" ")),
    ];

    private static SourceFile File(string path, string text) => new("input", path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
