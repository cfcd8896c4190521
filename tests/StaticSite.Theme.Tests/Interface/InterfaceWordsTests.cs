using System.Text.RegularExpressions;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Tests;

namespace StaticSite.Theme.Tests.Interface;

/// <summary>Whatever pages say and no author wrote stands in the files of strings, where it can be said in other words and in
/// other languages; and all that stands there is said.</summary>
public sealed partial class InterfaceWordsTests
{
    private static readonly string Theme = Path.Combine(RepositoryFolder.Root, "theme", "StaticSite.Theme");
    private static readonly string Generator = Path.Combine(RepositoryFolder.Root, "src", "StaticSite");
    private static readonly Strings English = new RazorTheme().StringsIn("en");
    private static readonly HashSet<string> Parts = [.. English.Keys.Select(PartOf)];

    [Fact]
    public void No_markup_holds_words_of_its_own() => Assert.Equal([], Sources(Theme, "*.razor").SelectMany(file => WordsIn(file.Text).Select(words => $"{file.Name}: {words}")));

    [Fact]
    public void No_script_says_words_of_its_own() => Assert.Equal([],
        from file in Sources(Theme, "*.js")
        from said in SaidByScript().Matches(file.Text)
        select $"{file.Name}: {said.Value}");

    [Fact]
    public void No_page_of_a_feature_has_words_of_its_own() => Assert.Equal([],
        from file in Sources(Generator, "*.cs").Concat(Sources(Theme, "*.cs"))
        from said in SaidByModel().Matches(file.Text)
        select $"{file.Name}: {said.Value}");

    [Fact]
    public void Every_key_that_is_asked_for_has_words() => Assert.Equal([], Asked().Where(key => !IsThere(key)).Order(StringComparer.Ordinal));

    [Fact]
    public void All_words_are_asked_for()
    {
        var asked = Asked().ToHashSet();
        Assert.Equal([], English.Keys.Where(key => !asked.Contains(key) && !asked.Contains(WithoutForm(key)) && !asked.Any(prefix => prefix.EndsWith('-') && key.StartsWith(prefix, StringComparison.Ordinal))));
    }

    // So that they go when it goes. The days belong to no component.
    [Fact]
    public void The_words_of_a_part_lie_in_its_folder() => Assert.Equal([],
        from file in Directory.EnumerateFiles(Theme, "strings-*.yml", SearchOption.AllDirectories)
        let folder = Hyphens().Replace(Path.GetFileName(Path.GetDirectoryName(file)!), "-$0").TrimStart('-').ToLowerInvariant()
        from line in File.ReadLines(file)
        where line.Length > 0 && line[0] != '#' && PartOf(line) != folder && !(folder == "layout" && PartOf(line) == "dates")
        select $"{folder}: {line}");

    // English where a part was forgotten would be half a translation.
    [Theory]
    [InlineData("de")]
    public void Another_language_says_all_that_English_says_with_its_holes_and_links(string language)
    {
        var expected = English.With(language, []).Known().Select(Shape);
        var spoken = Directory.EnumerateFiles(Theme, $"strings-{language}.yml", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Theme, file).StartsWith("bin", StringComparison.Ordinal))
            .SelectMany(file => ReadStrings.Parse(new SourceFile("", Path.GetFileName(file), File.ReadAllBytes(file)))).ToArray();

        Assert.Equal(expected.Order(StringComparer.Ordinal), spoken.Select(Shape).Order(StringComparer.Ordinal));
        Assert.All(spoken, one => Assert.Equal(one.Value, new RazorTheme().StringsIn(language)[one.Key]));
    }

    [Fact]
    public void Each_language_that_there_is_is_looked_at() => Assert.Equal(["de", "en"], Directory
        .EnumerateFiles(Theme, "strings-*.yml", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)["strings-".Length..]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_looked_for_would_be_found()
    {
        Assert.Equal(["aria-label=\"Filter it\"", "Sort", "Nothing here."], WordsIn("""
            @inherits View
            <p class="x" aria-label="Filter it">@Model.Title <b>Sort</b></p>
            @if (Model.Count > 0 && Model.Count < 3)
            {
                Nothing here.
                <p title="@Model.Title">@Say["a.b"] – @(Model.Count + 1)</p>
            }
            @code {
                private string Not => "looked at";
            }
            """));
        Assert.Matches(SaidByScript(), "said.textContent = `Found ${count}`;");
        Assert.Matches(SaidByModel(), "new PageLink(\"All articles\", Address)");
    }

    private static string Shape(KeyValuePair<string, string> words) =>
        $"{words.Key} {string.Join(' ', Holes().Matches(words.Value).Select(hole => hole.Value).Distinct().Order(StringComparer.Ordinal))}{(words.Value.Contains('[') ? " [link]" : "")}";

    // What is left of a line of markup when tags, expressions and C# are taken away.
    private static IEnumerable<string> WordsIn(string razor)
    {
        var markup = Comments().Replace(razor.Split("@code {")[0], "");
        foreach (var line in markup.Split('\n'))
        {
            foreach (var attribute in SpokenAttributes().Matches(line).Select(match => match.Value))
                yield return attribute;
            if (IsCode(line))
                continue;

            foreach (var text in Tags().Replace(Expressions().Replace(line, "\n"), "\n").Split('\n').Select(text => text.Trim()))
                if (Letters().IsMatch(text))
                    yield return text;
        }
    }

    private static bool IsCode(string line) => !line.Contains("</", StringComparison.Ordinal) && CodeLines().IsMatch(line);

    private static IEnumerable<string> Asked() =>
        from file in Sources(Theme, "*.razor").Concat(Sources(Theme, "*.cs")).Concat(Sources(Theme, "*.js")).Concat(Sources(Generator, "*.cs"))
        from key in Keys().Matches(file.Text)
        where Parts.Contains(PartOf(key.Groups["key"].Value)) && !FileNames().IsMatch(key.Groups["key"].Value)
        select key.Groups["key"].Value;

    private static bool IsThere(string key) =>
        English.Find(key) is not null || English.Find(key + "_other") is not null || (key.EndsWith('-') && English.Keys.Any(known => known.StartsWith(key, StringComparison.Ordinal)));

    private static string PartOf(string key) => key.Split('.')[0];

    private static string WithoutForm(string key) => Forms().Replace(key, "");

    private static IEnumerable<(string Name, string Text)> Sources(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        let name = Path.GetRelativePath(folder, file).Replace('\\', '/')
        where !name.StartsWith("obj/", StringComparison.Ordinal) && !name.StartsWith("bin/", StringComparison.Ordinal)
        orderby name
        select (name, File.ReadAllText(file));

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\b(aria-label|placeholder|title|alt|data-label)=""(?!@)[^""]*[A-Za-z]{2}[^""]*""")]
    private static partial Regex SpokenAttributes();

    [GeneratedRegex(@"^\s*(@(inherits|using|if|foreach|for|switch|else|namespace|attribute|page)\b|else\b|switch \(|case\b|default:|break;|throw\b|var\b|if \(|[{}]|@\{|.*;\s*$)")]
    private static partial Regex CodeLines();

    // Parentheses and brackets within each other, three deep.
    [GeneratedRegex(@"@(?:(?:if|foreach|for) |[A-Za-z_][\w.]*)?(?:(?:\((?:[^()]|\((?:[^()]|\((?:[^()])*\))*\))*\)|\[[^\]]*\])(?:\.\w+)*)*")]
    private static partial Regex Expressions();

    [GeneratedRegex(@"<(?:[^<>""]|""[^""]*"")*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\p{L}\p{Ll}")]
    private static partial Regex Letters();

    // Keys of the keyboard and words of languages are none of an interface.
    [GeneratedRegex(@"(?:textContent|ariaLabel|innerText|placeholder|title|alert|append|replaceChildren)\s*(?:=(?!=)|:|\()\s*(?:'[^']*[A-Za-z]{2}[^']*'|`[^`$]*[A-Za-z]{2}[^`]*`)|(?<!Error\()'[A-Z][a-z]+ [a-z][^']*'|`[A-Z][a-z]+ [^`]*`")]
    private static partial Regex SaidByScript();

    [GeneratedRegex(@"new (?:PageLink|Topic|SourceGroup|Heading)\((?:\d, )?""[^""]*[A-Za-z]|: Page\([^""()\[]*""[^""]*[A-Za-z]|\b(?:Title|Description) => ""[^""]*[A-Za-z]")]
    private static partial Regex SaidByModel();

    [GeneratedRegex(@"[""'`](?<key>[a-z][a-z-]*\.[a-z][a-z0-9-]*(?:_[a-z]+)?)(?=[""'`{])")]
    private static partial Regex Keys();

    [GeneratedRegex(@"\.(?:js|css|yml|json|html|xml|md|txt|svg)$")]
    private static partial Regex FileNames();

    [GeneratedRegex("_(?:zero|one|two|few|many|other)$")]
    private static partial Regex Forms();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Hyphens();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Holes();
}
