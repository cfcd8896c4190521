using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Tests;

namespace StaticSite.Theme.Tests.Styles;

/// <summary>Which room's markup and scripts write which classes.</summary>
internal static partial class WrittenClasses
{
    private static readonly string Theme = Path.Combine(RepositoryFolder.Root, "theme", "StaticSite.Theme");
    private static readonly string Generator = Path.Combine(RepositoryFolder.Root, "src", "StaticSite");
    private static readonly string Cookbook = Path.Combine(RepositoryFolder.Root, "tests", "Cookbook");

    // Put together from words, so that no file holds them as they are. References draws links to what a register lists, and
    // that register's feature says how they look.
    private static readonly (string Room, string Class)[] PutTogether =
    [
        ("Markdown", "centered"), ("Markdown", "at-end"), ("Glossary", "center"), ("Disputes", "dispute-links"),
    ];

    /// <summary>The rooms by the classes that they write.</summary>
    public static ILookup<string, string> Rooms { get; } = new[] { Theme, Generator, Cookbook }
        .SelectMany(root => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories), (root, file) => (File: file, Room: Path.GetRelativePath(root, file).Replace('\\', '/').Split('/')[0]))
        .Where(written => written.Room is not ("bin" or "obj"))
        .SelectMany(written => In(written.File).Select(name => (written.Room, Class: name)))
        .Concat(PutTogether)
        .Distinct()
        .ToLookup(written => written.Class, written => written.Room, StringComparer.Ordinal);

    private static IEnumerable<string> In(string file) => (Path.GetExtension(file) switch
    {
        ".razor" => InMarkup(File.ReadAllText(file)),
        ".cs" => CSharpPattern().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value),
        ".js" => InScript(File.ReadAllText(file)),
        _ => [],
    }).SelectMany(classes => classes.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(name => NamePattern().IsMatch(name));

    // What an attribute says itself, what the strings of its expressions say, and those of what the expressions name.
    private static IEnumerable<string> InMarkup(string page)
    {
        for (var at = page.IndexOf("class=\"", StringComparison.Ordinal); at >= 0; at = page.IndexOf("class=\"", at + 1, StringComparison.Ordinal))
        {
            var attribute = page[(at + 7)..EndOfAttribute(page, at + 7)];
            if (!attribute.Contains('@'))
            {
                yield return attribute;
                continue;
            }

            foreach (var words in StringsIn(attribute))
                yield return words;
            foreach (Match named in MemberPattern().Matches(attribute))
                foreach (Match member in Regex.Matches(page, $@"\b{named.Value}(?:\([^)]*\))?\s*=>(.*?);", RegexOptions.Singleline))
                    foreach (var words in StringsIn(member.Groups[1].Value))
                        yield return words;
        }
    }

    private static IEnumerable<string> InScript(string script) => ScriptPattern().Matches(script)
        .SelectMany(match => ScriptStringPattern().Matches(match.Value), (_, words) => words.Groups[1].Value);

    private static IEnumerable<string> StringsIn(string expression) =>
        StringPattern().Matches(expression).Select(match => HolePattern().Replace(match.Groups[1].Value, " "));

    private static int EndOfAttribute(string page, int at)
    {
        for (var depth = 0; depth > 0 || page[at] != '"'; at++)
            depth += page[at] switch { '(' => 1, ')' => -1, _ => 0 };
        return at;
    }

    [GeneratedRegex(@"(?:""class"", ""|class=\\"")([^""\\]*)")]
    private static partial Regex CSharpPattern();

    [GeneratedRegex(@"className\s*[:=](?!=)[^;,}]*|classList\.\w+\([^)]*")]
    private static partial Regex ScriptPattern();

    [GeneratedRegex(@"[""'`]([\w -]+)[""'`]")]
    private static partial Regex ScriptStringPattern();

    [GeneratedRegex(@"""([^""]*)""")]
    private static partial Regex StringPattern();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex HolePattern();

    [GeneratedRegex(@"\b[A-Z]\w*")]
    private static partial Regex MemberPattern();

    [GeneratedRegex(@"^[a-z][a-z-]*[a-z]$")]
    private static partial Regex NamePattern();
}
