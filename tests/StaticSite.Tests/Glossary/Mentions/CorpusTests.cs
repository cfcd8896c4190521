using System.Text.RegularExpressions;

namespace StaticSite.Tests.Glossary.Mentions;

/// <summary>Runs the corpus: files that read like a manual of what becomes a link, a case a heading.</summary>
/// <remarks>
/// A file starts with its own glossary, a term a line: <c>bpo: business process outsourcing | BPO</c>, the name first,
/// then the abbreviation if it is in capitals and aliases, and <c>~</c> before a cautious label, <c>+</c> before a form
/// and <c>!</c> before a deprecated one. In the expected HTML <c>&lt;a bpo&gt;</c> stands for the whole start tag of a
/// mention. What follows <c>!!</c> are the messages, without their place.
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
        var site = TestSite.Build($"{corpus.Glossary}=== articles/a.md\n---\ntitle: A\n{found.FrontMatter}---\n{found.Markdown}\n");

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

        Assert.Equal(Expand(found.Html) + "\n", Body(site.Publish()["articles/a.html"]));
    }

    [Fact]
    public void The_corpus_has_at_least_two_hundred_cases_and_no_title_twice_in_a_file()
    {
        var files = Directory.EnumerateFiles(Folder, "*.md").Select(Read).ToArray();

        Assert.True(files.Sum(file => file.Cases.Count) >= 200);
        Assert.All(files, file => Assert.Equal(file.Cases.Count, file.Cases.DistinctBy(found => found.Title).Count()));
    }

    private static (string Glossary, IReadOnlyList<Case> Cases) Read(string file)
    {
        var parts = ("\n" + File.ReadAllText(file).ReplaceLineEndings("\n")).Split("\n### ");
        var glossary = string.Concat(parts[0].Split('\n').Where(line => TermPattern().IsMatch(line)).Select(Term));
        return (glossary, [.. parts.Skip(1).Select(Parse)]);
    }

    private static Case Parse(string text)
    {
        var (title, rest) = Split(text, "\n");
        var (markdown, expected) = Split(rest, "\n---\n");
        var (html, messages) = Split(expected, "\n!! ");
        if (expected.StartsWith("!! ", StringComparison.Ordinal))
            (html, messages) = ("", expected[3..]);
        var (matter, body) = markdown.StartsWith("autolink: ", StringComparison.Ordinal) ? Split(markdown, "\n") : ("", markdown);
        return new Case(
            title.Trim(), matter.Length > 0 ? matter + "\n" : "", Unescape(body.Trim('\n')), Unescape(html.Trim('\n')),
            messages.Trim('\n').Replace("\n!! ", "\n", StringComparison.Ordinal));
    }

    // \u00A0 and the like, for characters that a reader of the corpus could not see.
    private static string Unescape(string text) => EscapePattern().Replace(
        text, match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16)));

    private static string Term(string line)
    {
        var (id, rest) = Split(line, ":");
        var labels = rest.Split('|', StringSplitOptions.TrimEntries);
        var others = labels.Skip(1).ToLookup(label => label[0] is '~' or '+' or '!' ? label[0] : ' ', label => label.TrimStart('~', '+', '!').Trim());
        return $"""
            === glossary/{id}.md
            ---
            term: "{labels[0].TrimStart('~').Trim()}"
            aliases: [{Quoted(others[' '])}]
            forms: [{Quoted(others['+'])}]
            cautious: [{Quoted(others['~'].Concat(labels[0].StartsWith('~') ? [labels[0].TrimStart('~').Trim()] : []))}]
            deprecated: [{Quoted(others['!'])}]
            definition: thing
            ---

            """ + "\n";
    }

    private static string Quoted(IEnumerable<string> labels) => string.Join(", ", labels.Select(label => $"\"{Unescape(label)}\""));

    private static string Expand(string html) =>
        MentionPattern().Replace(html, "<a class=\"term\" data-term=\"$1\" href=\"../glossary/$1.html\">");

    // What the bare theme writes below an article's own text starts a line with its name.
    private static string Body(string page) => page[..page.IndexOf("up: ", StringComparison.Ordinal)];

    private static (string, string) Split(string text, string separator) =>
        text.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var place
            ? (text[..place], text[(place + separator.Length)..])
            : (text, "");

    private sealed record Case(string Title, string FrontMatter, string Markdown, string Html, string Messages);

    [GeneratedRegex(@"^[a-z0-9-]+: ")]
    private static partial Regex TermPattern();

    [GeneratedRegex(@"<a ([a-z0-9-]+)>")]
    private static partial Regex MentionPattern();

    [GeneratedRegex(@"\\u([0-9A-F]{4,6})")]
    private static partial Regex EscapePattern();

    [GeneratedRegex(@"(?m)^[^(]+\(\d+,\d+\): ")]
    private static partial Regex PlacePattern();
}
