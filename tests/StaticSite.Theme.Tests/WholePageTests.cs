using System.Text.RegularExpressions;
using StaticSite.Navigation;

namespace StaticSite.Theme.Tests;

public sealed class WholePageTests
{
    [Fact]
    public void A_page_is_a_whole_document()
    {
        var html = Samples.Html(new NotFoundPage(Samples.Strings), new Uri("https://example.org/words/"), "Words & \"more\"");
        Assert.Equal(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8">
            <title>Page not found – Words &amp; "more"</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self' 'sha256-BASE64'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'">
            <meta name="color-scheme" content="light dark"><meta name="description" content="There is no page at this address."><script data-home="/words/index.html">FIRST</script>
            <link rel="stylesheet" href="/words/assets/site.HASH.css">
            <link rel="stylesheet" href="/words/assets/entries.HASH.css">
            <link rel="icon" type="image/svg+xml" href="/words/assets/icon.HASH.svg">
            <script defer src="/words/assets/site.HASH.js" data-search="/words/assets/search.HASH.js" data-search-strings='WORDS' data-strings='WORDS'></script>
            </head>
            <body><a class="skip" href="#page_main">Skip to content</a>
            <header class="site-header"><div class="wrap"><a class="site-title" href="/words/index.html">Words &amp; "more"</a><nav class="menu" aria-label="Main"><button type="button" class="menu-opener" popovertarget="page_menu" aria-label="Menu"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M2 4h16M2 10h16M2 16h16"></path></svg></button>
            <ul id="page_menu" popover><li><a href="/words/articles/index.html">Articles</a></li><li><a href="/words/glossary/index.html">Glossary</a></li></ul></nav><form class="search" role="search" action="/words/search.html" data-list="/words/glossary/index.html"><input type="search" name="q" aria-label="Search" placeholder="Search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" maxlength="200">
            <button type="submit" aria-label="Search"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="m18 18-5-5a6 6 0 1 0-9 0 6 6 0 0 0 9 0"></path></svg></button></form></div></header>
            <div class="wrap"><nav class="breadcrumbs" aria-label="Breadcrumbs"><ol><li><a href="/words/index.html">Home</a></li></ol></nav><main id="page_main" tabindex="-1"><header class="page-head"><h1>Page not found</h1>
            <p class="lead">There is no page at this address.</p></header>
            <p>The address may be mistyped, or the page may have moved. Try one of these:</p>
            <ul class="entries"><li><a class="entry-title" href="/words/index.html">Home</a></li><li><a class="entry-title" href="/words/articles/index.html">Articles</a></li><li><a class="entry-title" href="/words/glossary/index.html">Glossary</a></li></ul>
            </main></div>
            <footer class="site-footer"><div class="wrap"><div><p class="foot-name">Words &amp; "more"</p></div><nav aria-labelledby="page_parts"><h2 id="page_parts">All parts</h2>
            <ul class="foot-links"><li><a href="/words/articles/index.html">Articles</a></li><li><a href="/words/glossary/index.html">Glossary</a></li></ul></nav><div class="foot-last"><button class="choices-button" type="button" popovertarget="page_choices">Display</button>
            <section class="choices" id="page_choices" popover aria-label="Display"><fieldset><legend>Colors</legend>
            <label><input type="radio" name="theme" value checked> As on this device</label>
            <label><input type="radio" name="theme" value="light"> Light</label>
            <label><input type="radio" name="theme" value="dark"> Dark</label></fieldset>
            <fieldset><legend>Words of the glossary</legend>
            <label><input type="checkbox" name="previews" value="off" checked> Mark them and show what they mean</label></fieldset></section></div></div></footer></body></html>
            """.ReplaceLineEndings("\n"),
            Regex.Replace(Regex.Replace(Regex.Replace(Regex.Replace(html, @"='\{[^']*\}'", "='WORDS'"), "[0-9a-f]{10}", "HASH"), "sha256-[^']+", "sha256-BASE64"), @"\(\(\)=>.*?\}\)\(\)(?=</script>)", "FIRST"));
    }
}
