using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Mentions;
using StaticSite.Markdown;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>Looks at the words of each text: abbreviations that nothing defines, and words of mixed scripts.</summary>
internal sealed class CheckWords : IBodyStep, INotedFact<CheckWords>
{
    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    // Words that every reader knows, and words that some texts shout.
    private static readonly string[] Common =
    [
        "AM", "PM", "OK", "USA", "UK", "API", "CSS", "CSV", "DNS", "HTML", "HTTP", "HTTPS", "ID", "JSON", "PDF", "SQL", "TLS",
        "URL", "UTF", "XML", "YAML", "AND", "MAY", "MUST", "NOT", "NOTE", "OR", "SHALL", "SHOULD", "TIP", "WARNING",
    ];

    [ThreadStatic]
    private static FlatText? _flat;

    private readonly HashSet<string> _known;
    private readonly WordSet? _asked;

    // Only repeated builds need these.
    private readonly ConditionalWeakTable<CheckWords, ushort[][]>? _changes;

    public CheckWords(TermLabels labels, SiteSettings settings)
    {
        _changes = [];
        _known = settings.Abbreviations
            .Select(abbreviation => abbreviation.Text)
            .Concat(Common)
            .Concat(labels.Words.SelectMany(WordsOf))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private CheckWords(HashSet<string> known, WordSet asked) => (_known, _asked) = (known, asked);

    public void Run(MarkdownDocument document, TextScope text)
    {
        foreach (var leaf in document.Leaves())
            if (leaf.Inline is { } inlines && IsWorthReading(leaf))
                Look(inlines, text);
    }

    // Most texts have neither two capitals in a row nor a letter beyond ASCII.
    private static bool IsWorthReading(LeafBlock leaf)
    {
        foreach (var inline in leaf.Inlines())
            if (inline is LiteralInline literal && literal.Content.AsSpan() is var words
                && (HasAdjoiningCapitals(words) || !Ascii.IsValid(words)))
                return true;
        return false;
    }

    private void Look(ContainerInline inlines, TextScope text)
    {
        var flat = _flat ??= new FlatText();
        flat.Read(inlines);
        var shouted = new ShoutedLine();
        var reader = new TokenReader(flat.Text);
        while (reader.Read())
            if (IsWordOfItsOwn(flat, reader.Start, reader.End) && !shouted.Covers(flat.Text, reader.Start, reader.End))
                Look(reader.Token, flat.Locate(reader.Start, text), text.Page);

        // What a link says is a text of its own.
        foreach (var link in flat.Segments.Select(segment => segment.Inline).OfType<LinkInline>().ToArray())
            Look(link, text);
    }

    private void Look(ReadOnlySpan<char> word, SourceLocation at, PageScope page)
    {
        if (MixedScripts.Find(word) is { } odd)
            page.Diagnostics.Report(GlossaryDiagnostics.MixedScripts, at, word.ToString(), odd.Letter, odd.Name);
        else if (IsAbbreviation(word))
            page.Observe(new UndefinedAbbreviation(Singular(word), at));
    }

    /// <summary>Whether it is a word of several letters that no link holds, and no part of <c>.NET</c>, <c>ASP.NET</c> or
    /// <c>@IT</c>.</summary>
    private static bool IsWordOfItsOwn(FlatText flat, int start, int end) =>
        end - start > 1 && Characters.KindAt(flat.Text, start, out _) == CharacterKind.Word
        && flat.Segments[flat.SegmentAt(start)].CanLink
        && !(start > 0 && flat.Text[start - 1] == '.')
        && !Surroundings.IsInToken(flat.Text, start, end)
        && !IsPartOfName(flat.Text, start, end);

    /// <summary>Part of <c>AT&amp;T</c> or of <c>US$</c>.</summary>
    private static bool IsPartOfName(ReadOnlySpan<char> text, int start, int end) =>
        (text[end..] is ['&', var behind, ..] && char.IsLetter(behind)) ||
        (text[end..] is [var sign, ..] && char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol) ||
        (text[..start] is [.., var before, '&'] && char.IsLetter(before));

    private bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (!Capitals.Contains(word[0]))
            return false;

        var singular = Singular(word);
        return singular.Length is > 1 and <= 6 &&
            singular.AsSpan().IndexOfAnyExcept(Capitals) < 0 &&
            !IsKnown(singular) && !RomanNumeral.Is(singular);
    }

    private bool IsKnown(string word)
    {
        _asked?.AddWordsOf(word);
        return _known.Contains(word);
    }

    CheckWords INoted<CheckWords>.NotedBy(Questions<CheckWords> questions)
    {
        var asked = new KnownWords(new WordSet());
        questions.Note(asked);
        return new CheckWords(_known, asked.Words);
    }

    private static IEnumerable<string> WordsOf(string label)
    {
        var words = new List<string>();
        var reader = new TokenReader(label);
        while (reader.Read())
            words.Add(reader.Token.ToString());
        return words;
    }

    private static string Singular(ReadOnlySpan<char> word) =>
        (word is [.., var before, 's'] && Capitals.Contains(before) ? word[..^1] : word).ToString();

    private static bool HasAdjoiningCapitals(ReadOnlySpan<char> text)
    {
        for (var place = text.IndexOfAny(Capitals); place >= 0 && place + 1 < text.Length;)
        {
            if (Capitals.Contains(text[place + 1]))
                return true;
            var next = text[(place + 2)..].IndexOfAny(Capitals);
            place = next < 0 ? -1 : place + 2 + next;
        }

        return false;
    }

    private sealed record KnownWords(WordSet Words) : IQuestion<CheckWords>
    {
        public bool IsAnsweredAlike(CheckWords last, CheckWords now) =>
            !now._changes!.GetValue(last, last => WordsOfOne(last._known, now._known)).Any(word => Words.HasAll(word));

        private static ushort[][] WordsOfOne(HashSet<string> last, HashSet<string> now) =>
            [.. last.Except(now, last.Comparer).Concat(now.Except(last, now.Comparer)).Select(word => WordSet.NumbersOf(word))];
    }
}

/// <summary>An abbreviation in a text that no term and no setting knows.</summary>
internal sealed record UndefinedAbbreviation(string Letters, SourceLocation At);
