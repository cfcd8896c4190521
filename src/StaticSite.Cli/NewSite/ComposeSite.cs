using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Localization;

namespace StaticSite.Cli.NewSite;

/// <summary>A small, complete site to begin with: texts, a table, an icon, and what publishes them.</summary>
/// <param name="Title">Of the site, as text.</param>
/// <param name="Language">Of the texts that will stand there, as browsers name it.</param>
/// <param name="Version">Of the generator that publishes it.</param>
/// <param name="Today">The day on which its texts are as they should be.</param>
internal sealed partial record ComposeSite(string Title, AccentColor Accent, string Language, string Version, DateOnly Today)
{
    private const string Prefix = "new-site/";

    // Tools, and git first of all, would take what starts with a dot as meant for this folder.
    private const string Dot = "dot-";

    /// <summary>What pages say by themselves in another language than the site's, so that authors say it in theirs; null if it is in theirs.</summary>
    public Strings? Untranslated { get; init; }

    /// <summary>Every file with its path in the site's folder, in the order of paths.</summary>
    public ImmutableArray<(string Path, string Text)> Files()
    {
        var assembly = typeof(ComposeSite).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(name => (Path: PathOf(name), Text: Fill(Read(name))))
                .Concat(Untranslated is null ? [] : [(Path: "input/strings.yml", Text: ToTranslate(Untranslated))])
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

        string Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }

    // A line says something once it is translated, so a site that is half done speaks English where nobody was yet.
    private string ToTranslate(Strings strings) => $"""
        # What pages say by themselves, in English. To say it in '{Language}', take the sign before a line away and translate what stands
        # behind the colon. {"{Braces}"} are filled in, so they stay as they are; [brackets] stand around the words of a link; where a
        # number decides, there is a line for each form. A line that keeps its sign stays English.
        {string.Concat(strings.With(Language, []).Known().GroupBy(known => known.Key.Split('.')[0], StringComparer.Ordinal).Select(part =>
            '\n' + string.Concat(part.Select(known => $"# {known.Key}: {YamlText.Of(known.Value)}\n"))))}
        """;

    private static string PathOf(string name) => string.Join('/', name[Prefix.Length..].Replace('\\', '/').Split('/')
        .Select(part => part.StartsWith(Dot, StringComparison.Ordinal) ? '.' + part[Dot.Length..] : part));

    // A title that holds another's mark must stay what it is, so all are filled in one go.
    private string Fill(string text) => Marks().Replace(text, mark => mark.Groups[1].Value switch
    {
        "title-in-yaml" => YamlText.Of(Title),
        "title-in-markdown" => MarkdownSigns().Replace(Title, @"\$0"),
        "accent" => Accent.Hex,
        "on-accent" => Accent.On,
        "language" => Language,
        "version" => Version,
        "today" => Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => mark.Value,
    });

    [GeneratedRegex("@([a-z]+(?:-[a-z]+)*)@")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[\\`*_{}\[\]<>#|~&!$^=+@]")]
    private static partial Regex MarkdownSigns();
}
