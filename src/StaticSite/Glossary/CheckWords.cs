using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
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
            .Concat(labels.Words.SelectMany(label => label.Split(' ', '-', '/', '&', '(', ')')))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private CheckWords(HashSet<string> known, WordSet asked) => (_known, _asked) = (known, asked);

    public void Run(MarkdownDocument document, TextScope text)
    {
        foreach (var leaf in document.Leaves())
            foreach (var inline in leaf.Inlines())
                if (inline is LiteralInline literal)
                    Look(literal, text);
    }

    // Most literals have neither two capitals in a row nor a letter beyond ASCII.
    private void Look(LiteralInline literal, TextScope text)
    {
        var words = literal.Content.AsSpan();
        if (!HasAdjoiningCapitals(words) && Ascii.IsValid(words))
            return;

        var shouted = new ShoutedLine();
        for (var start = 0; start < words.Length;)
        {
            var length = WordLength(words[start..]);
            if (length > 1 && !IsPartOfName(words, start) && !shouted.Covers(words, start, start + length))
                Look(words.Slice(start, length), text.Locate(literal.Line, literal.Column + start), text.Page);
            start += Math.Max(1, length);
        }
    }

    private void Look(ReadOnlySpan<char> word, SourceLocation at, PageScope page)
    {
        if (MixedScripts.Find(word) is { } odd)
            page.Diagnostics.Report(GlossaryDiagnostics.MixedScripts, at, word.ToString(), odd.Letter, odd.Name);
        else if (IsAbbreviation(word))
            page.Observe(new UndefinedAbbreviation(Singular(word), at));
    }

    // ".NET" is one word, and so is "node.JS".
    private static bool IsPartOfName(ReadOnlySpan<char> words, int start) =>
        start > 0 && words[start - 1] == '.';

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

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] == '_'))
            length++;
        return length;
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
