using FsCheck;
using FsCheck.Fluent;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Tests.Glossary.Mentions;

/// <summary>A random glossary and a random article over the same odd words.</summary>
/// <param name="Terms">No two share a label.</param>
/// <param name="Blocks">The article's Markdown.</param>
public sealed record RandomText(IReadOnlyList<RandomTerm> Terms, IReadOnlyList<string> Blocks)
{
    private const int Depth = 3;

    private static readonly Gen<string> Words = Gen.Elements(
        "BPO", "bpo", "BPOs", "BPaaS", "IT", "it", "front", "Front", "office", "OFFICES", "agency", "agencies", "C++", ".NET",
        "F&A", "A", "x", "24/7", "café", "cafe\u0301", "out\u00ADsourcing", "outsourcing", "O'Reilly", "O’Reilly", "外包", "アウト",
        "ศูนย์", "가", "аутсорсинг", "مركز", "😀", "𠮷", "WE", "OFFER", "SERVICES", "non", "(", ")", "“BPO”", "BPO.com", "a@b",
        "\\*", "5 * 3", "_", "[", "]", "|", "!", "GitHub", "The", "Agency", "@IT",
        "24/7/365", "C#", "we");

    private static readonly Gen<string> Between = Gen.Elements(
        " ", " ", " ", " ", " ", "-", "-", "\u2011", "–", "—", "/", "\u00A0", "\u2009", "\n", "\n", "'s ", "’s ", ", ", ". ", "",
        "\u00AD", "&nbsp;", "&shy;", "&amp;", "&eacute;", "\\\n", "  \n", " (", ") ", ": ");

    private static readonly Gen<string> Labels =
        from words in Words.ListOf(3)
        from count in Gen.Choose(1, 3)
        from between in Gen.Elements(" ", " ", " ", "-", "/")
        let label = string.Join(between, words.Take(count)).Trim()
        select label;

    private static readonly Gen<string> Code = Words.Select(word => $"`{word}`");

    public static Arbitrary<RandomText> Any { get; } = Arb.From(
        from terms in Term.ListOf(6)
        let distinct = Distinct(terms)
        from size in Gen.Choose(1, 6)
        from blocks in Block(distinct).ListOf(size)
        select new RandomText(distinct, [.. blocks]),
        Shrink);

    private static Gen<RandomTerm> Term =>
        from labels in Labels.ArrayOf(2)
        from isExact in Gen.Elements(true, false, false, false)
        from word in Words
        from exceptions in Gen.Elements<string[]>([], [$"{labels[0]} {word}".Trim()], [$"{word} {labels[1]}".Trim()])
        select new RandomTerm(labels, isExact, exceptions);

    /// <summary>Whether a link's words spell a label of a term, in the singular or the plural.</summary>
    public bool IsLabel(int term, string words) => Terms[term] is var given && given.Labels.Any(label => WithForms(label)
        .Any(form => given.IsExact && label == given.Labels[0]
            ? LabelKey.AsWritten(form) == LabelKey.AsWritten(words)
            : Spell(LabelKey.Of(form), LabelKey.Of(words))));

    public override string ToString() => $"terms: {string.Join("; ", Terms)}\n{string.Join("\n\n", Blocks)}\n";

    // Capitals are left in the key of a label only where they count.
    private static bool Spell(string label, string words) =>
        label.Equals(words, StringComparison.OrdinalIgnoreCase)
        && label.Zip(words).All(pair => !char.IsUpper(pair.First) || pair.First == pair.Second);

    private static string[] WithForms(string label) =>
        EnglishForms.SingularOf(label) is { } singular ? [label, singular] : [label, .. EnglishForms.Of(label)];

    private static List<RandomTerm> Distinct(IEnumerable<RandomTerm> terms)
    {
        var taken = new HashSet<string>();
        var kept = new List<RandomTerm>();
        foreach (var term in terms)
        {
            var keys = term.Labels.SelectMany(WithForms).Select(LabelKey.Of).ToHashSet();
            if (keys.Overlaps(taken))
                continue;
            taken.UnionWith(keys);
            kept.Add(term);
        }

        return kept;
    }

    private static Gen<string> Block(IReadOnlyList<RandomTerm> terms)
    {
        var text = Phrase(terms, Depth);
        var line = text.Select(words => words.Replace("\\\n", " ").Replace('\n', ' '));
        var cell = line.Select(words => words.Replace("|", "/"));
        return Gen.OneOf(
            text,
            text,
            text,
            line.Select(words => $"## {words}"),
            text.ListOf(2).Select(items => string.Join('\n', items.Select(item => "- " + Indent(item, "  ")))),
            line.ListOf(2).Select(items => string.Join('\n', items.Select(item => "1. [ ] " + item))),
            text.Select(words => "> " + Indent(words, "> ")),
            line.ListOf(2).Select(items => $"{items[0]}\n:   {items[1]}"),
            line.ListOf(2).Select(items => $"{items[0]}[^1]\n\n[^1]: {items[1]}"),
            cell.ListOf(4).Select(cells => $"| {cells[0]} | {cells[1]} |\n| --- | --- |\n| {cells[2]} | {cells[3]} |"),
            line.Select(words => $"```\n{words}\n```"));
    }

    private static Gen<string> Phrase(IReadOnlyList<RandomTerm> terms, int depth) =>
        from size in Gen.Choose(1, 7)
        from pieces in Piece(terms, depth).ListOf(size)
        from between in Between.ListOf(size)
        select string.Concat(pieces.Zip(between, (piece, separator) => piece + separator));

    private static Gen<string> Piece(IReadOnlyList<RandomTerm> terms, int depth)
    {
        var labels = terms.Count == 0 ? Words : Gen.Elements(terms.SelectMany(term => term.Labels));
        if (depth == 0)
            return Gen.OneOf(Words, labels);

        var inner = Phrase(terms, depth - 1).Select(words => words.Trim());
        return Gen.Frequency(
            (6, Words),
            (6, labels),
            (1, inner.Select(words => $"*{words}*")),
            (2, labels.Select(Emphasize)),
            (2, terms.SelectMany(term => term.Exceptions).ToArray() is [_, ..] phrases ? Gen.Elements(phrases) : Words),
            (1, inner.Select(words => $"**{words}**")),
            (1, inner.Select(words => $"~~{words}~~")),
            (1, inner.Select(words => $"[{words}](https://example.org/)")),
            (1, Code),
            (1, Words.Select(word => $"![x {word}](../x.png)")),
            (1, Gen.Constant("<https://example.org/BPO>")),
            (1, terms.Count == 0 ? Words : Gen.Choose(0, terms.Count - 1).Select(term => $"[[t{term}]]")),
            (1, labels.Select(label => $"[[!{label}]]")));
    }

    /// <summary>A label with its first word in italics.</summary>
    private static string Emphasize(string label) =>
        label.IndexOfAny([' ', '-', '/']) is > 0 and var end ? $"*{label[..end]}*{label[end..]}" : label;

    private static string Indent(string text, string indent) => text.Replace("\n", "\n" + indent);

    private static IEnumerable<RandomText> Shrink(RandomText text)
    {
        for (var i = 0; i < text.Blocks.Count && text.Blocks.Count > 1; i++)
            yield return text with { Blocks = [.. text.Blocks.Where((_, block) => block != i)] };

        if (text.Terms.Count > 1)
            yield return text with { Terms = [.. text.Terms.SkipLast(1)] };

        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var words = text.Blocks[i].Split(' ');
            for (var word = 0; word < words.Length && words.Length > 1; word++)
            {
                var shorter = string.Join(' ', words.Where((_, place) => place != word));
                yield return text with { Blocks = [.. text.Blocks.Select((block, place) => place == i ? shorter : block)] };
            }
        }
    }
}

/// <param name="IsExact">Whether the first label matches only as written.</param>
/// <param name="Exceptions">Phrases in which the term is not meant.</param>
public sealed record RandomTerm(string[] Labels, bool IsExact, string[] Exceptions)
{
    public override string ToString() =>
        $"{(IsExact ? "^" : "")}{string.Join(" | ", Labels)}{string.Concat(Exceptions.Select(phrase => " | %" + phrase))}";
}
