using System.Collections.Frozen;

namespace StaticSite.CodeBlocks;

/// <summary>A language that code can be in, and the grammar that reads it.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Scope">By which its grammar is found; null for none.</param>
internal sealed record CodeLanguage(string Name, string? Scope)
{
    /// <summary>Whether only lines with a prompt before them are in the language, and all others are what came out.</summary>
    public bool IsSession { get; init; }

    /// <summary>Whether a line says by its first sign that it is new or gone.</summary>
    public bool IsDiff => Scope == "source.diff";

    // Each by what people write behind the fence; GitHub knows nearly all of these words.
    private static readonly FrozenDictionary<string, CodeLanguage> Known = Gather(
        ("AsciiDoc", "document.adoc", "asciidoc adoc"),
        ("Assembly", "source.x86asm", "asm nasm x86asm"),
        ("Batch", "source.batchfile", "bat batch batchfile cmd dosbatch winbatch"),
        ("BibTeX", "text.bibtex", "bibtex bib"),
        ("C", "source.c", "c h"),
        ("C++", "source.cpp", "c++ cpp cc cxx hpp hxx"),
        ("C#", "source.cs", "c# cs csharp cake csx"),
        ("Clojure", "source.clojure", "clojure clj cljs cljc edn"),
        ("CoffeeScript", "source.coffee", "coffee coffeescript coffee-script"),
        ("CSS", "source.css", "css"),
        ("CUDA", "source.cuda-cpp", "cuda cu"),
        ("Dart", "source.dart", "dart"),
        ("Diff", "source.diff", "diff patch udiff"),
        ("Dockerfile", "source.dockerfile", "dockerfile docker containerfile"),
        ("F#", "source.fsharp", "f# fs fsharp fsx"),
        ("Go", "source.go", "go golang"),
        ("Groovy", "source.groovy", "groovy gradle jenkinsfile"),
        ("Handlebars", "text.html.handlebars", "handlebars hbs mustache"),
        ("HLSL", "source.hlsl", "hlsl"),
        ("HTML", "text.html.derivative", "html htm xhtml"),
        ("Ignore list", "source.ignore", "gitignore ignore dockerignore"),
        ("INI", "source.ini", "ini dosini properties cfg conf editorconfig gitconfig systemd"),
        ("Java", "source.java", "java"),
        ("JavaScript", "source.js", "javascript js mjs cjs node ecmascript"),
        ("JSON", "source.json", "json geojson jsonld webmanifest ipynb"),
        ("JSON with comments", "source.json.comments", "jsonc json5"),
        ("JSX", "source.js.jsx", "jsx javascriptreact"),
        ("Julia", "source.julia", "julia jl"),
        ("LaTeX", "text.tex.latex", "latex"),
        ("Less", "source.css.less", "less"),
        ("Log", "text.log", "log"),
        ("Lua", "source.lua", "lua"),
        ("Makefile", "source.makefile", "makefile make mk mf"),
        ("Markdown", "text.html.markdown", "markdown md mdx"),
        ("Objective-C", "source.objc", "objective-c objectivec objc obj-c"),
        ("Objective-C++", "source.objcpp", "objective-c++ objcpp obj-c++"),
        ("Pascal", "source.pascal", "pascal delphi objectpascal"),
        ("Perl", "source.perl", "perl pl"),
        ("PHP", "source.php", "php"),
        ("PowerShell", "source.powershell", "powershell pwsh ps1 psm1 posh"),
        ("Pug", "text.pug", "pug jade"),
        ("Python", "source.python", "python py python3 py3 pyi"),
        ("R", "source.r", "r rscript"),
        ("Raku", "source.perl.6", "raku perl6 perl-6"),
        ("Razor", "text.html.cshtml", "razor cshtml blazor"),
        ("Ruby", "source.ruby", "ruby rb rake jruby"),
        ("Rust", "source.rust", "rust rs"),
        ("SCSS", "source.css.scss", "scss"),
        ("ShaderLab", "source.shaderlab", "shaderlab"),
        ("Shell", "source.shell", "shell sh bash zsh ksh shellscript shell-script"),
        ("SQL", "source.sql", "sql mysql pgsql postgresql plsql tsql sqlite"),
        ("Swift", "source.swift", "swift"),
        ("TeX", "text.tex", "tex"),
        ("TSX", "source.tsx", "tsx typescriptreact"),
        ("TypeScript", "source.ts", "typescript ts mts cts"),
        ("Typst", "source.typst", "typst typ"),
        ("Visual Basic", "source.asp.vb.net", "vb vbnet vb.net visual-basic"),
        ("XML", "text.xml", "xml svg rss xsd wsdl xaml csproj plist"),
        ("XSLT", "text.xml.xsl", "xslt xsl"),
        ("YAML", "source.yaml", "yaml yml docker-compose compose"));

    private static readonly CodeLanguage Session = new("Shell", "source.shell") { IsSession = true };

    private static readonly FrozenSet<string> None =
        new[] { "", "text", "txt", "plain", "plaintext", "none", "output", "nohighlight" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>By the word behind a fence, in any case. One that nobody knows is a language, too: its code is plain.</summary>
    public static CodeLanguage Of(string word) => word switch
    {
        _ when None.Contains(word) => new("", null),
        _ when Known.TryGetValue(word, out var known) => known,
        _ when word.ToLowerInvariant() is "console" or "shellsession" or "shell-session" or "sh-session" or "bash-session" or "terminal" => Session,
        _ => new(word, null),
    };

    /// <summary>All that have a grammar.</summary>
    internal static IEnumerable<CodeLanguage> All => Known.Values.Distinct();

    private static FrozenDictionary<string, CodeLanguage> Gather(params ReadOnlySpan<(string Name, string Scope, string Words)> all)
    {
        var known = new Dictionary<string, CodeLanguage>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, scope, words) in all)
        {
            var language = new CodeLanguage(name, scope);
            foreach (var word in words.Split(' '))
                known.Add(word, language);
        }

        return known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
