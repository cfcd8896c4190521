using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown.Parsing;

/// <summary>Stops where too much is open at once in one paragraph. For each piece of it the parser goes through all signs that
/// are open, and for each link through all that may be its address, so that a line of <c>[a]([a]([a](</c> would cost the
/// square of its length.</summary>
/// <remarks>Makes nothing itself, and is asked before those that do.</remarks>
internal sealed class LimitInlines : InlineParser
{
    // Signs of emphasis stay open up to the end of their paragraph, since the parser pairs them there.
    private const int MostSigns = 2_000;

    // Addresses, so that no letter is looked at more often.
    private const int MostAddresses = 100;

    public LimitInlines() => OpeningCharacters = [.. "[]!*_~"];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']')
            CheckSigns(processor);
        else if (slice.PeekChar() == '(')
            CheckAddresses(processor, slice);
        return false;
    }

    // Runs for each sign, and nearly always ends at once.
    private static void CheckSigns(InlineProcessor processor)
    {
        var depth = 0;
        Inline? outermost = null;
        for (var inline = processor.Inline; inline is { Parent: not null }; inline = inline.Parent)
            (outermost, depth) = (inline, depth + 1);
        if (depth > MostSigns)
            throw new TooMuchException(new(outermost!.Line, outermost.Column));
    }

    private void CheckAddresses(InlineProcessor processor, StringSlice slice)
    {
        var state = processor.GetParserState<State>(this);
        if (state.IsRead)
            return;

        state.IsRead = true;
        if (FindTooDeep(slice) is not { } place)
            return;

        processor.GetSourcePosition(place, out var line, out var column);
        throw new TooMuchException(new(line, column));
    }

    /// <summary>Reads a paragraph, or the like, once.</summary>
    /// <returns>Where the outermost link of those that are too many has its address.</returns>
    private static int? FindTooDeep(StringSlice slice)
    {
        var (text, depth, first) = (slice.Text, 0, 0);
        for (var at = slice.Start + 1; at <= slice.End; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == ')' && depth > 0)
                depth--;
            else if (text[at] == '(' && (depth > 0 || text[at - 1] == ']'))
            {
                first = depth == 0 ? at : first;
                if (++depth > MostAddresses)
                    return first;
            }
            else if (char.IsWhiteSpace(text[at]) && !IsBeforeTitle(text, at, slice.End))
                depth = 0;
        }

        return null;
    }

    // No address holds a space. What may follow one and goes on as long as brackets are open is a title in brackets.
    private static bool IsBeforeTitle(string text, int space, int end) =>
        space < end && (text[space + 1] == '(' || char.IsWhiteSpace(text[space + 1]));

    private sealed class State
    {
        public bool IsRead { get; set; }
    }
}
