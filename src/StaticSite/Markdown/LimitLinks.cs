using Markdig.Helpers;
using Markdig.Parsers;

namespace StaticSite.Markdown;

/// <summary>Stops where too many links are open at once, as in <c>[a]([a]([a](</c>. For each of them the parser looks for
/// the end of its address, so a line of such would cost the square of its length.</summary>
/// <remarks>Makes nothing itself, and is asked before the parser of links.</remarks>
internal sealed class LimitLinks : InlineParser
{
    // So many looks at each letter are the most that the parser can take.
    private const int Most = 100;

    public LimitLinks() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var state = processor.GetParserState<State>(this);
        if (state.IsRead || slice.PeekChar() != '(')
            return false;

        state.IsRead = true;
        if (FindTooDeep(slice) is { } place)
        {
            processor.GetSourcePosition(place, out var line, out var column);
            throw new TooDeepException(line, column);
        }

        return false;
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
                if (++depth > Most)
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
