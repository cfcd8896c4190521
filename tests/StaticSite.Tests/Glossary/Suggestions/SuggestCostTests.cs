using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Tests.Glossary.Suggestions;

/// <summary>What suggestions are made of may be long, and costs its length.</summary>
public sealed class SuggestCostTests
{
    public static TheoryData<string> Shapes =>
    [
        "data center ", "[[t0|data store]] ", "[store](/glossary/t0.md) ", "service mesh (SM), ", "(", "((((SM", "SM (", "A (service mesh) ", "e-", "x", "data-", "Word word ", "e mail ",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_long_text_costs_its_length(string part) => AssertLinear(parts =>
        [.. Glossary(8), TestSite.File("articles/a.md", $"---\ntitle: A\n---\n{string.Concat(Enumerable.Repeat(part, parts))}.\n")], 2_000);

    [Fact]
    public void Many_links_by_other_words_cost_their_number() => AssertLinear(links =>
        [.. Glossary(8), TestSite.File("articles/a.md", "---\ntitle: A\n---\n" + string.Concat(Enumerable.Range(0, links).Select(i => $"[[t{i % 8}|store {Letters(i)}]].\n\n")))], 500);

    [Fact]
    public void One_word_of_many_terms_costs_their_number() => AssertLinear(terms =>
        [.. Glossary(terms), TestSite.File("articles/a.md", "---\ntitle: A\n---\n" + string.Concat(Enumerable.Range(0, terms).Select(i => $"[[t{i}|store]] [[t{i}|store]].\n\n")))], 200);

    [Fact]
    public void Many_long_forms_of_one_short_form_cost_their_number() => AssertLinear(forms =>
        [.. Glossary(8), TestSite.File("articles/a.md", "---\ntitle: A\n---\n" + string.Concat(Enumerable.Range(0, forms).Select(i => $"A s{Letters(i)} m{Letters(i)} (SM).\n\n")))], 500);

    private static void AssertLinear(Func<int, SourceFile[]> files, int few)
    {
        Measure(files(few));
        var (small, large) = (Measure(files(few)), Measure(files(4 * few)));

        Assert.True(large <= 7 * Math.Max(small, 500_000), $"{large:N0} bytes for four times as much as cost {small:N0}");
    }

    private static long Measure(SourceFile[] files)
    {
        var site = SiteBuilder.Create(new SiteOptions { Explains = true }).Build(files, new BareTheme());
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = site.Suggestions;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<SourceFile> Glossary(int terms)
    {
        yield return TestSite.File("site.yml", "title: T\nbase-url: https://example.org/\n");
        for (var i = 0; i < terms; i++)
            yield return TestSite.File($"glossary/t{i}.md", $"---\nterm: {(i < 4 ? (string[])["datacenter", "service mesh", "email", "Word"] : [$"item {Letters(i)}"])[i < 4 ? i : 0]}\ndefinition: thing {i}\n---\n");
    }

    private static string Letters(int number) => string.Concat(number.ToString("D5", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
