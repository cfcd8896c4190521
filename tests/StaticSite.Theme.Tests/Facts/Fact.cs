using System.Collections.Immutable;
using StaticSite.Tests;

namespace StaticSite.Theme.Tests.Facts;

/// <summary>One entry of <c>facts.txt</c>.</summary>
/// <param name="Id">Such as <c>F-001</c>.</param>
/// <param name="ReasonLeftOut">Empty for a fact that the site carries.</param>
internal sealed record Fact(string Id, string Claim, ImmutableArray<CarriedBy> Places, string ReasonLeftOut)
{
    public static ImmutableArray<Fact> All { get; } = Parse(File.ReadLines(
        Path.Combine(RepositoryFolder.Root, "tests", "StaticSite.Theme.Tests", "Facts", "facts.txt")));

    public static ImmutableArray<Fact> Parse(IEnumerable<string> lines)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
            if (line[0] == ' ')
                facts[^1] = facts[^1].With(line.Trim());
            else
                facts.Add(new Fact(Before(line, " "), After(line, " "), [], ""));
        return facts.ToImmutable();
    }

    private Fact With(string line) => Before(line, ": ") == "left out"
        ? this with { ReasonLeftOut = After(line, ": ") }
        : this with { Places = Places.Add(CarriedBy.Parse(Before(line, ": "), After(line, ": "))) };

    private static string Before(string line, string mark) => line[..line.IndexOf(mark, StringComparison.Ordinal)];

    private static string After(string line, string mark) =>
        line[(line.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..].Trim();
}

/// <summary>A section of a page, and words that a reader finds there.</summary>
/// <param name="Section">Empty for the whole page.</param>
internal sealed record CarriedBy(string Page, string Section, ImmutableArray<string> Words)
{
    public static CarriedBy Parse(string place, string words)
    {
        var parts = place.Split('#');
        return new CarriedBy(parts[0], parts.Length > 1 ? parts[1] : "", [.. words.Split(" | ")]);
    }

    public override string ToString() => Section.Length > 0 ? $"{Page}#{Section}" : Page;
}
