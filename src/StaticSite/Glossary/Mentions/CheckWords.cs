using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Glossary.Mentions;

/// <summary>Looks at the words of each text: abbreviations that nothing defines, and words of mixed scripts.</summary>
internal sealed class CheckWords : IBodyStep
{
    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    [ThreadStatic]
    private static FlatText? _flat;

    public string Name => "check words";

    public ImmutableArray<Fact> Needs => [KnownAbbreviations.Fact];

    public BodyAspects Reads => BodyAspects.Mentions;

    public BodyAspects Writes => BodyAspects.None;

    public void Apply(ParsedText parsed)
    {
        var (document, text) = (parsed.Document, parsed.Scope);
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

    private static void Look(ContainerInline inlines, TextScope text)
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

    private static void Look(ReadOnlySpan<char> word, SourceLocation at, PageScope page)
    {
        if (MixedScripts.Find(word) is { } odd)
            page.Diagnostics.Report(GlossaryDiagnostics.MixedScripts, at, word.ToString(), odd.Letter, odd.Name);
        else if (IsAbbreviation(word, page.Index))
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

    private static bool IsAbbreviation(ReadOnlySpan<char> word, SiteIndex site)
    {
        if (!Capitals.Contains(word[0]))
            return false;

        var singular = Singular(word);
        return singular.Length is > 1 and <= 6 &&
            singular.AsSpan().IndexOfAnyExcept(Capitals) < 0 &&
            !site.Ask(KnownAbbreviations.Has, singular) && !RomanNumeral.Is(singular);
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
}

/// <summary>An abbreviation in a text that no term and no setting knows.</summary>
internal sealed record UndefinedAbbreviation(string Letters, SourceLocation At) : IObservation;
