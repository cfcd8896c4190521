using System.Text.RegularExpressions;

namespace StaticSite.Tests.Glossary.Mentions;

/// <summary>Runs the corpus: files that read like a manual of what becomes a link, a case a heading.</summary>
/// <remarks>
/// A file starts with its own glossary, a term a line: <c>bpo: business process outsourcing | BPO</c>, the name first.
/// A second label without small letters is the abbreviation; <c>~</c> stands before a cautious label, <c>+</c> before a
/// form, <c>!</c> before a deprecated one, <c>^</c> before one that is exact, <c>%</c> before a phrase in which the term is not
/// meant, <c>=</c> before the definition. A case may start with lines of its own:
/// <c>term:</c> adds or replaces a term, <c>autolink:</c> is the page's mode, <c>mentions:</c> and <c>language:</c> are
/// the site's, and <c>on: bpo</c> makes the text that of a term's own page, which is then shown whole. In the expected
/// HTML <c>&lt;a bpo&gt;</c> stands for the whole start tag of a mention. What follows <c>!!</c> are the messages,
/// without their place; after an error there is no HTML. <c>\u00A0</c> stands for a character that one could not see.
/// </remarks>
public sealed partial class CorpusTests
{
    private static readonly string Folder = Path.Combine(
        RepositoryFolder.Root, "tests", "StaticSite.Tests", "Glossary", "Mentions", "Corpus");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal))
                foreach (var title in Read(file).Cases.Select(found => found.Title))
                    cases.Add(Path.GetFileName(file), title);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mentions_become_links_as_the_corpus_says(string file, string title)
    {
        var corpus = Read(Path.Combine(Folder, file));
        var found = corpus.Cases.Single(found => found.Title == title);
        var site = TestSite.Build(Input(corpus.Terms, found));

        if (found.Messages.Length > 0)
        {
            Assert.Equal(found.Messages, PlacePattern().Replace(site.Messages, ""));
            if (site.Messages.Contains(": error ", StringComparison.Ordinal))
                return;
        }
        else
        {
            Assert.Equal("", site.Messages);
        }

        var page = found.On.Length > 0 ? $"glossary/{found.On}.html" : "articles/a.html";
        var folder = found.On.Length > 0 ? "" : "../glossary/";
        Assert.Equal(Expand(found.Html, folder) + "\n", Body(site.Publish()[page]));
    }

    [Fact]
    public void The_corpus_has_at_least_two_hundred_cases_and_no_title_twice_in_a_file()
    {
        var files = Directory.EnumerateFiles(Folder, "*.md").Select(Read).ToArray();

        Assert.True(files.Sum(file => file.Cases.Count) >= 200);
        Assert.All(files, file => Assert.Equal(file.Cases.Count, file.Cases.DistinctBy(found => found.Title).Count()));
    }

    private static string Input(IEnumerable<string> terms, Case found)
    {
        var all = terms.ToDictionary(IdOf);
        foreach (var own in found.Settings["term"])
            all[IdOf(own)] = own;
        var files = all.Values.Select(line => Term(line, IdOf(line) == found.On ? found.Markdown : ""));
        return "=== bpo.png\nx\n=== site.yml\ntitle: Test site\nbase-url: https://example.org/\nseverities: {GLO016: off, GLO017: off}\n"
            + Matter(found, "mentions") + Matter(found, "language") + string.Concat(files)
            + $"=== articles/a.md\n---\ntitle: A\n{Matter(found, "autolink")}---\n{(found.On.Length > 0 ? "Words." : found.Markdown)}\n";
    }

    private static string Matter(Case found, string key) =>
        string.Concat(found.Settings[key].Select(value => $"{key}: {value}\n"));

    private static (IReadOnlyList<string> Terms, IReadOnlyList<Case> Cases) Read(string file)
    {
        var parts = ("\n" + File.ReadAllText(file).ReplaceLineEndings("\n")).Split("\n### ");
        return ([.. parts[0].Split('\n').Where(line => TermPattern().IsMatch(line))], [.. parts.Skip(1).Select(Parse)]);
    }

    private static Case Parse(string text)
    {
        var (title, rest) = Split(text, "\n");
        var (markdown, expected) = Split(rest, "\n---\n");
        var (html, messages) = Split("\n" + expected, "\n!! ");
        var settings = new List<(string Key, string Value)>();
        while (SettingPattern().Match(markdown) is { Success: true } setting)
        {
            settings.Add((setting.Groups[1].Value, setting.Groups[2].Value));
            markdown = markdown[setting.Length..];
        }

        return new Case(
            title.Trim(), settings.ToLookup(setting => setting.Key, setting => setting.Value),
            Unescape(markdown.Trim('\n')), Unescape(html.Trim('\n')),
            messages.Trim('\n').Replace("\n!! ", "\n", StringComparison.Ordinal));
    }

    // \u00A0 and the like, for characters that a reader of the corpus could not see.
    private static string Unescape(string text) => EscapePattern().Replace(
        text, match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16)));

    private static string IdOf(string line) => Split(line, ":").Item1;

    private static string Term(string line, string notes)
    {
        var labels = Split(line, ":").Item2.Split(" | ", StringSplitOptions.TrimEntries)
            .Select(label => (Marks: MarksPattern().Match(label).Value, Text: MarksPattern().Replace(label, ""))).ToArray();
        var plain = labels.Skip(1).Where(label => label.Marks is "" or "^").Select(label => label.Text).ToList();
        var abbreviation = plain.Count > 0 && !plain[0].Any(char.IsLower) ? $"\nabbreviation: {Quoted(plain[..1])}" : "";
        return $"""
            === glossary/{IdOf(line)}.md
            ---
            term: {Quoted([labels[0].Text])}{abbreviation}
            aliases: [{Quoted(plain.Skip(abbreviation.Length > 0 ? 1 : 0))}]
            forms: [{Marked('+')}]
            cautious: [{Marked('~')}]
            exact: [{Marked('^')}]
            except: [{Marked('%')}]
            deprecated: [{Marked('!')}]
            definition: {Quoted([labels.Where(label => label.Marks == "=").Select(label => label.Text).FirstOrDefault("thing")])}
            ---
            {notes}

            """;

        string Marked(char mark) => Quoted(labels.Where(label => label.Marks.Contains(mark)).Select(label => label.Text));
    }

    private static string Quoted(IEnumerable<string> labels) => string.Join(", ", labels.Select(label => $"\"{Unescape(label).Replace("\"", "\\\"")}\""));

    private static string Expand(string html, string folder) =>
        MentionPattern().Replace(html, $"<a class=\"term\" data-term=\"$1\" href=\"{folder}$1.html\">");

    // What the bare theme writes below an article's own text starts a line with its name.
    private static string Body(string page) => page[..page.IndexOf("\nup: ", StringComparison.Ordinal)] + "\n";

    private static (string, string) Split(string text, string separator) =>
        text.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var place
            ? (text[..place], text[(place + separator.Length)..])
            : (text, "");

    private sealed record Case(
        string Title, ILookup<string, string> Settings, string Markdown, string Html, string Messages)
    {
        public string On => Settings["on"].FirstOrDefault("");
    }

    [GeneratedRegex("^[~+!=^%]*")]
    private static partial Regex MarksPattern();

    [GeneratedRegex(@"^[a-z0-9-]+: ")]
    private static partial Regex TermPattern();

    [GeneratedRegex(@"\A(term|autolink|mentions|language|on): (.*)\n")]
    private static partial Regex SettingPattern();

    [GeneratedRegex(@"<a ([a-z0-9-]+)>")]
    private static partial Regex MentionPattern();

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex EscapePattern();

    [GeneratedRegex(@"(?m)^[^(]+\(\d+,\d+\): ")]
    private static partial Regex PlacePattern();
}
